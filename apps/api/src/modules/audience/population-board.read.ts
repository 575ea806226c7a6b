import type { RawBuilder } from "kysely";
import type { Ctx } from "../../kernel/ctx.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { contains, list, rows, sql } from "../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../kernel/table.ts";
import type { BoardScope } from "../groups/index.ts";
import {
  boundSince,
  canBeReached,
  departmentView,
  lineageOf,
  personView,
} from "../people/index.ts";
import { nudgeCooldownSince } from "../reach/index.ts";
import { askedColumns } from "./answer.service.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";
import type { PeopleOrder } from "./people-order.type.ts";

const d = departmentView("d");
const a = table(Asked, "a");
const t = table(AskedThrough, "t");
const p = personView("p");

/**
 * How a population stands. Always: `confirmed + missing + exempt = asked = frozen + joined − left`,
 * and `missing = reachable + unreachable`.
 */
export interface AnswerCounts {
  frozen: number;
  joined: number;
  left: number;
  confirmed: number;
  reachable: number;
  unreachable: number;
  exempt: number;
  late: number;
  opened: number;
}

const flag = (condition: ReturnType<typeof sql>) =>
  sql`sum(case when ${condition} then 1 else 0 end)`;

/** Of `asked a`: they were in a department whose line begins so. A look-up, for a join would sort. */
const under = (lineage: string) =>
  sql`exists (select 1 from ${d} where ${d.id} = ${a.departmentId}
    and ${d.lineage} like ${`${lineage}%`})`;

/** Of `asked a`: those in departments that the caller heads. */
const headed = ({ lineages }: BoardScope) =>
  sql.join(
    lineages.map((lineage) => sql`or ${under(lineage)}`),
    sql` `,
  );

/** Of `asked a`: they were asked through one of the caller's groups; `still`: and are in it yet. */
const throughTheirs = ({ groupIds }: BoardScope, still: boolean) =>
  sql`exists (select 1 from ${t} where ${t.organisationId} = ${a.organisationId}
    and ${t.populationId} = ${a.populationId} and ${t.personId} = ${a.personId}
    and ${t.groupId} in (${list(groupIds)}) ${still ? sql`and ${t.live} = 1` : sql``})`;

/** Those of `asked a` whose names the caller may see, or could while they were there. */
const within = (scope: BoardScope) =>
  scope.all ? sql`1 = 1` : sql`(${throughTheirs(scope, false)} ${headed(scope)})`;

/**
 * Those of `asked a` who are there, for this caller: whoever has left the caller's groups is not,
 * though others may still ask them.
 */
const visibleEntries = (scope: BoardScope) =>
  scope.all
    ? sql`${a.leftAt} is null`
    : sql`(${a.leftAt} is null and (${throughTheirs(scope, true)} ${headed(scope)}))`;

/** Where somebody who is there stands, by their own row. */
const states = {
  CONFIRMED: sql`answered_at is not null`,
  MISSING: sql`answered_at is null and exempt_at is null`,
  EXEMPT: sql`answered_at is null and exempt_at is not null`,
};

/** A department's tally, and whom of it a nudge would reach. */
export interface DepartmentTally extends AnswerCounts {
  departmentId: string;
  /** Missing, reachable, not the caller, and not reminded of anything lately. */
  nudgeable: number;
  /** Of the others among them: when the first was reminded. */
  nudgedAt: Date | null;
}

/** The tally of each department, in one statement. */
export async function tallies(
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
): Promise<DepartmentTally[]> {
  const { organisationId, personId } = ctx.actor;
  const who = sql`${a.personId}`;
  const missing = sql`here = 1 and ${states.MISSING}`;
  const others = sql`${missing} and reached = 1 and own = 0`;
  const read = await rows<
    Record<keyof AnswerCounts | "nudgeable", unknown> & { departmentId: string; nudgedAt: unknown }
  >(
    ctx,
    // What is looked up elsewhere is looked up once a row: the limit, which nobody reaches, keeps
    // SQLite from writing the lookups out again in each of the sums.
    sql`select department_id as departmentId,
      ${flag(sql`joined_later = 0`)} as frozen, ${flag(sql`joined_later = 1`)} as joined,
      ${flag(sql`here = 0`)} as \`left\`,
      ${flag(sql`here = 1 and ${states.CONFIRMED}`)} as confirmed,
      ${flag(sql`${missing} and reached = 1`)} as reachable,
      ${flag(sql`${missing} and reached = 0`)} as unreachable,
      ${flag(sql`here = 1 and ${states.EXEMPT}`)} as exempt,
      ${flag(sql`here = 1 and ${states.CONFIRMED} and late = 1`)} as late,
      ${flag(sql`here = 1 and opened_at is not null`)} as opened,
      ${flag(sql`${others} and nudged_at is null`)} as nudgeable,
      min(case when ${others} then nudged_at end) as nudgedAt
      from (select ${a.departmentId}, ${d.path}, ${a.joinedLater}, ${a.answeredAt}, ${a.exemptAt}, ${a.late},
        ${a.openedAt}, case when ${visibleEntries(scope)} then 1 else 0 end as here,
        case when ${a.answeredAt} is null and ${canBeReached(organisationId, who)} then 1 else 0 end as reached,
        case when ${a.personId} = ${personId} then 1 else 0 end as own,
        case when ${a.answeredAt} is null then ${nudgeCooldownSince(ctx, organisationId, who)} end as nudged_at
        from ${a} join ${d} on ${d.id} = ${a.departmentId}
        where ${a.organisationId} = ${organisationId} and ${a.populationId} = ${populationId}
        and ${within(scope)} limit 10000000) each_one
      group by department_id, path order by path`,
  );
  return read.map(({ departmentId, nudgeable, nudgedAt, ...tally }) => ({
    departmentId,
    nudgeable: Number(nudgeable),
    nudgedAt: nudgedAt === null ? null : new Date(Number(nudgedAt)),
    ...numbers(tally),
  }));
}

/** Sums come as text from one database and as numbers from the other. */
const numbers = (tally: Record<keyof AnswerCounts, unknown>): AnswerCounts =>
  Object.fromEntries(
    Object.entries(tally).map(([key, value]) => [key, Number(value)]),
  ) as unknown as AnswerCounts;

/** The sum of several tallies. */
export function total(parts: readonly AnswerCounts[]): AnswerCounts {
  const sum: AnswerCounts = {
    frozen: 0,
    joined: 0,
    left: 0,
    confirmed: 0,
    reachable: 0,
    unreachable: 0,
    exempt: 0,
    late: 0,
    opened: 0,
  };
  for (const part of parts) {
    for (const key of Object.keys(sum) as (keyof AnswerCounts)[]) sum[key] += part[key];
  }
  return sum;
}

/** How far the people of a population are, as far as the caller answers for them. */
export interface Progress {
  asked: number;
  confirmed: number;
  /** Missing, and their deadline has passed. */
  overdue: number;
}

/** The progress of many populations, in one statement; exempt people need not answer. */
export async function progressOf(
  ctx: Ctx,
  populationIds: readonly string[],
  scope: BoardScope,
): Promise<Map<string, Progress>> {
  const { organisationId } = ctx.actor;
  const read = await rows<{ populationId: string } & Record<keyof Progress, unknown>>(
    ctx,
    sql`select ${a.pick("populationId")},
      ${flag(sql`${a.exemptAt} is null or ${a.answeredAt} is not null`)} as asked,
      ${flag(sql`${a.answeredAt} is not null`)} as confirmed,
      ${flag(sql`${states.MISSING} and ${a.dueAt} < ${ctx.now.getTime()}`)} as overdue
      from ${a}
      where ${a.organisationId} = ${organisationId} and ${a.populationId} in (${list(populationIds)})
      and ${visibleEntries(scope)} group by ${a.populationId}`,
  );
  return new Map(
    read.map(({ populationId, asked, confirmed, overdue }) => [
      populationId,
      { asked: Number(asked), confirmed: Number(confirmed), overdue: Number(overdue) },
    ]),
  );
}

const boardColumns = columns(askedColumns, a.pick("sortKey"));

/** That a person is asked, with what a board shows beside it. */
export type BoardRow = RowOf<typeof boardColumns> & {
  /** What stands before the sort key in the order that was asked for. */
  place: string | number;
  /** Since when a message can arrive; null: never bound. */
  boundAt: number | null;
  phone: string | null;
};

export interface BoardFilter {
  /** Left out: wherever they stand. */
  state?: "CONFIRMED" | "MISSING" | "EXEMPT";
  reach?: "REACHABLE" | "NEVER_BOUND" | null;
  departmentId?: string | null;
  personIds?: readonly string[];
  search?: string | null;
  /** By department and staff number, if left out. */
  order?: PeopleOrder | null;
}

/** Where a row stands in an order, before its sort key. Who has done neither stands last: 0. */
const places = {
  DEPARTMENT: sql`0`,
  NAME: sql`(select ${p.nameOrder} from ${p} where ${p.id} = ${a.personId})`,
  TIME: sql`0 - coalesce(${a.answeredAt}, ${a.openedAt}, 0)`,
} satisfies Record<PeopleOrder, RawBuilder<unknown>>;

/** Where a page goes on. */
const keyAfter = (request: PageRequest, order: PeopleOrder): PlaceInOrder | null => {
  const key = cursorOf(request, 2, order === "NAME" ? 0 : 1);
  if (key === null) return null;
  const [place = "", sortKey = ""] = key;
  return { place: order === "NAME" ? place : Number(place), sortKey };
};

/** People by state; the caller's own row first. */
export async function people(
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
  filter: BoardFilter,
  request: PageRequest,
): Promise<Page<BoardRow>> {
  const size = sizeOf(request);
  const after = keyAfter(request, filter.order ?? "DEPARTMENT");
  const { personId } = ctx.actor;
  const others = await select(ctx, populationId, scope, filter, {
    but: personId,
    after,
    limit: size + 1,
  });
  const keyOf = (one: BoardRow) => [String(one.place), one.sortKey];
  if (after !== null) return pageOf(await rows(ctx, others), size, keyOf);
  // The own row is found by its key, so that the others come in the order of an index.
  const own = await select(ctx, populationId, scope, filter, { only: personId, limit: 1 });
  const read = await rows(
    ctx,
    sql<BoardRow>`select * from (${own}) mine union all select * from (${others}) others`,
  );
  const mine = (one: BoardRow) => one.personId === personId;
  const sorted = counted(read, filter.order)
    .filter((one) => !mine(one))
    .toSorted((one, next) => (isBefore(one, next) ? -1 : 1));
  const first = [...read.filter(mine), ...sorted].slice(0, size + 1);
  // After the own row come all the others.
  const least = filter.order === "NAME" ? "" : LEAST;
  return pageOf(first, size, (one) => (mine(one) ? [least, ""] : keyOf(one)));
}

/** Before every time, as a cursor may say it. */
const LEAST = String(1 - 10 ** 15);

interface PlaceInOrder {
  place: string | number;
  sortKey: string;
}

const isBefore = (one: PlaceInOrder, next: PlaceInOrder): boolean =>
  one.place === next.place ? one.sortKey < next.sortKey : one.place < next.place;

/** One database answers times as text. */
const counted = (read: BoardRow[], order: BoardFilter["order"]): BoardRow[] =>
  order === "NAME" ? read : read.map((one) => ({ ...one, place: Number(one.place) }));

/** Everybody in a state, without pages: for whom to nudge, and what to export. */
export const everybody = async (
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
  filter: BoardFilter,
  limit = 100_000,
) => await rows(ctx, await select(ctx, populationId, scope, filter, { limit }));

interface RowRange {
  only?: string;
  but?: string;
  after?: PlaceInOrder | null;
  limit: number;
}

/** The statement for some of the people; a builder is no promise of rows, so it can be part of another. */
async function select(
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
  { state, reach, departmentId, personIds, search, order }: BoardFilter,
  { only, but, after, limit }: RowRange,
): Promise<RawBuilder<BoardRow>> {
  const { organisationId } = ctx.actor;
  const below = departmentId ? await lineageOf(ctx, departmentId) : null;
  const reached = canBeReached(organisationId, sql`${a.personId}`);
  const reaches = { REACHABLE: sql`and ${reached}`, NEVER_BOUND: sql`and not ${reached}` };
  const place = places[order ?? "DEPARTMENT"];
  const byKey = (order ?? "DEPARTMENT") === "DEPARTMENT";
  const from = after ?? null;
  const beyond = byKey
    ? sql`and ${a.sortKey} > ${from?.sortKey ?? ""}`
    : sql`and (${place}, ${a.sortKey}) > (${from?.place ?? ""}, ${from?.sortKey ?? ""})`;
  return sql<BoardRow>`select ${boardColumns}, ${place} as place,
      (select ${p.phone} from ${p} where ${p.id} = ${a.personId}) as phone,
      ${boundSince(organisationId, sql`${a.personId}`)} as boundAt
      from ${a}
      where ${a.organisationId} = ${organisationId} and ${a.populationId} = ${populationId}
      and ${visibleEntries(scope)} ${state ? sql`and ${states[state]}` : sql``} ${reach ? reaches[reach] : sql``}
      ${below === null ? sql`` : sql`and ${under(below)}`}
      ${personIds ? sql`and ${a.personId} in (${list(personIds)})` : sql``}
      ${search ? sql`and exists (select 1 from ${p} where ${p.id} = ${a.personId} and ${contains(p.searchKey, search)})` : sql``}
      ${only ? sql`and ${a.personId} = ${only}` : sql``}
      ${but ? sql`and ${a.personId} <> ${but}` : sql``}
      ${from === null ? sql`` : beyond}
      order by ${byKey ? sql`` : sql`${place}, `}${a.sortKey} limit ${limit}`;
}
