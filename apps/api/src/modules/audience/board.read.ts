import type { Ctx } from "../../kernel/ctx.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { list, rows, sql } from "../../kernel/sql.ts";
import type { BoardScope } from "../groups/index.ts";
import { boundSince, canBeReached, lineageOf } from "../people/index.ts";
import { restingPeople } from "../reach/index.ts";
import { askedColumns, type AskedRow } from "./answer.service.ts";

/**
 * How a population stands. Always: `confirmed + missing + exempt = asked = frozen + joined − left`,
 * and `missing = reachable + unreachable`.
 */
export interface Tally {
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

/** Of `asked a` with `department d`: those in departments that the caller heads. */
const headed = ({ lineages }: BoardScope) =>
  sql.join(
    lineages.map((lineage) => sql`or d.lineage like ${`${lineage}%`}`),
    sql` `,
  );

/** Those of `asked a` whose names the caller may see, or could while they were there. */
function within(scope: BoardScope) {
  if (scope.all) return sql`1 = 1`;
  return sql`(exists (select 1 from asked_through t where t.organisation_id = a.organisation_id
      and t.population_id = a.population_id and t.person_id = a.person_id
      and t.group_id in (${list(scope.groupIds)})) ${headed(scope)})`;
}

/** To be joined to `asked a`, as `h`: who is in a group of the caller's still. */
function inTheirs(ctx: Ctx, { all, groupIds }: BoardScope, populationIds: readonly string[]) {
  if (all) return sql``;
  return sql`left join (select distinct population_id, person_id from asked_through
      where organisation_id = ${ctx.actor.organisationId} and live = 1
      and population_id in (${list(populationIds)}) and group_id in (${list(groupIds)})) h
    on h.population_id = a.population_id and h.person_id = a.person_id`;
}

/**
 * Where those `within` a scope stand. Whoever has left the caller's groups is not there any more for
 * this caller, though others may still ask them.
 */
function standings(scope: BoardScope) {
  const inside = scope.all ? sql`` : sql`and (h.person_id is not null ${headed(scope)})`;
  const here = sql`(a.left_at is null ${inside})`;
  return {
    here,
    CONFIRMED: sql`${here} and a.answered_at is not null`,
    MISSING: sql`${here} and a.answered_at is null and a.exempt_at is null`,
    EXEMPT: sql`${here} and a.answered_at is null and a.exempt_at is not null`,
  };
}

/** A department's tally, and whom of it a nudge would reach. */
export interface DepartmentTally extends Tally {
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
  const reached = canBeReached(organisationId, sql`a.person_id`);
  const { here, CONFIRMED, MISSING, EXEMPT } = standings(scope);
  const other = sql`${MISSING} and a.person_id <> ${personId}`;
  const read = await rows<
    Record<keyof Tally | "nudgeable", unknown> & { departmentId: string; nudgedAt: unknown }
  >(
    ctx,
    sql`select a.department_id as departmentId,
      ${flag(sql`a.joined_later = 0`)} as frozen, ${flag(sql`a.joined_later = 1`)} as joined,
      ${flag(sql`not ${here}`)} as \`left\`,
      ${flag(CONFIRMED)} as confirmed,
      ${flag(sql`${MISSING} and ${reached}`)} as reachable,
      ${flag(sql`${MISSING} and not ${reached}`)} as unreachable,
      ${flag(EXEMPT)} as exempt,
      ${flag(sql`${CONFIRMED} and a.late = 1`)} as late,
      ${flag(sql`${here} and a.opened_at is not null`)} as opened,
      ${flag(sql`${other} and n.person_id is null and ${reached}`)} as nudgeable,
      min(case when ${other} and n.person_id is not null and ${reached} then n.nudged_at end) as nudgedAt
      from asked a join department d on d.id = a.department_id
      ${inTheirs(ctx, scope, [populationId])}
      left join (${restingPeople(ctx, organisationId)}) n on n.person_id = a.person_id
      where a.organisation_id = ${organisationId} and a.population_id = ${populationId}
      and ${within(scope)} group by a.department_id, d.path order by d.path`,
  );
  return read.map(({ departmentId, nudgeable, nudgedAt, ...tally }) => ({
    departmentId,
    nudgeable: Number(nudgeable),
    nudgedAt: nudgedAt === null ? null : new Date(Number(nudgedAt)),
    ...numbers(tally),
  }));
}

/** Sums come as text from one database and as numbers from the other. */
const numbers = (tally: Record<keyof Tally, unknown>): Tally =>
  Object.fromEntries(
    Object.entries(tally).map(([key, value]) => [key, Number(value)]),
  ) as unknown as Tally;

/** The sum of several tallies. */
export function total(parts: readonly Tally[]): Tally {
  const sum: Tally = {
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
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
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
  const { here, MISSING } = standings(scope);
  const read = await rows<{ populationId: string } & Record<keyof Progress, unknown>>(
    ctx,
    sql`select a.population_id as populationId,
      ${flag(sql`a.exempt_at is null or a.answered_at is not null`)} as asked,
      ${flag(sql`a.answered_at is not null`)} as confirmed,
      ${flag(sql`${MISSING} and a.due_at < ${ctx.now.getTime()}`)} as overdue
      from asked a join department d on d.id = a.department_id
      ${inTheirs(ctx, scope, populationIds)}
      where a.organisation_id = ${organisationId} and a.population_id in (${list(populationIds)})
      and ${here} group by a.population_id`,
  );
  return new Map(
    read.map(({ populationId, asked, confirmed, overdue }) => [
      populationId,
      { asked: Number(asked), confirmed: Number(confirmed), overdue: Number(overdue) },
    ]),
  );
}

/** A person's place with what a board shows beside it. */
export interface BoardRow extends AskedRow {
  /** Since when a message can arrive; null: never bound. */
  boundAt: number | null;
  phone: string | null;
  sortKey: string;
}

export interface BoardFilter {
  /** Left out: wherever they stand. */
  state?: "CONFIRMED" | "MISSING" | "EXEMPT";
  reach?: "REACHABLE" | "NEVER_BOUND" | null;
  departmentId?: string | null;
  personIds?: readonly string[];
}

/** People by state; the caller's own row first, then by department and staff number. */
export async function people(
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
  filter: BoardFilter,
  request: PageRequest,
): Promise<Page<BoardRow>> {
  const size = sizeOf(request);
  const [after = null] = cursorOf(request, 1) ?? [];
  const { personId } = ctx.actor;
  // The own row is read by its key, so that the others come in the order of an index.
  const own =
    after === null
      ? await select(ctx, populationId, scope, filter, { only: personId, limit: 1 })
      : [];
  const limit = size + 1 - own.length;
  const others = await select(ctx, populationId, scope, filter, { but: personId, after, limit });
  return pageOf([...own, ...others], size, (one) => [one.personId === personId ? "" : one.sortKey]);
}

/** Everybody in a state, without pages: for whom to nudge, and what to export. */
export const everybody = (
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
  filter: BoardFilter,
  limit = 100_000,
) => select(ctx, populationId, scope, filter, { limit });

interface Span {
  only?: string;
  but?: string;
  after?: string | null;
  limit: number;
}

async function select(
  ctx: Ctx,
  populationId: string,
  scope: BoardScope,
  { state, reach, departmentId, personIds }: BoardFilter,
  { only, but, after, limit }: Span,
): Promise<BoardRow[]> {
  const { organisationId } = ctx.actor;
  const below = departmentId ? await lineageOf(ctx, departmentId) : null;
  const reached = canBeReached(organisationId, sql`a.person_id`);
  const reaches = { REACHABLE: sql`and ${reached}`, NEVER_BOUND: sql`and not ${reached}` };
  return await rows<BoardRow>(
    ctx,
    sql`select ${askedColumns}, a.sort_key as sortKey, p.phone,
      ${boundSince(organisationId, sql`a.person_id`)} as boundAt
      from asked a join department d on d.id = a.department_id join person p on p.id = a.person_id
      ${inTheirs(ctx, scope, [populationId])}
      where a.organisation_id = ${organisationId} and a.population_id = ${populationId}
      and ${standings(scope)[state ?? "here"]} ${reach ? reaches[reach] : sql``}
      ${below === null ? sql`` : sql`and d.lineage like ${`${below}%`}`}
      ${personIds ? sql`and a.person_id in (${list(personIds)})` : sql``}
      ${only ? sql`and a.person_id = ${only}` : sql``}
      ${but ? sql`and a.person_id <> ${but}` : sql``}
      ${after === null || after === undefined ? sql`` : sql`and a.sort_key > ${after}`}
      order by a.sort_key limit ${limit}`,
  );
}
