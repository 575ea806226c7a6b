import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Visit } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type Basis, type Open, type Tally } from "../fact/count.ts";
import type { FactSubject } from "../fact/fact.ts";
import type { Scope } from "./scope.service.ts";
import { NO_SPREAD, type Spread } from "./spread.ts";
import { tallied, type Tallied } from "./tally.read.ts";

/** Which facts: of a scope, published in some weeks, of notices or tasks. */
export interface Chosen {
  organisationId: string;
  scope: Scope;
  subjects: readonly FactSubject[];
  weeks: readonly BusinessDay[];
}

/** Of `response_fact f`: the chosen ones. */
export function chosenFacts({ organisationId, scope, subjects, weeks }: Chosen) {
  const within = {
    ORGANISATION: sql`1 = 1`,
    DEPARTMENT: sql`f.lineage like ${`${scope.lineage}%`}`,
    GROUP: sql`f.group_id = ${scope.id}`,
  }[scope.scope];
  return sql`f.organisation_id = ${organisationId} and ${within}
    and f.subject in (${list(subjects)}) and f.week between ${weeks[0]} and ${weeks.at(-1)}`;
}

/** What a part is of, as a column of `response_fact f`. */
export const PART_COLUMNS = {
  DEPARTMENT: sql`f.department_id`,
  PERSON: sql`f.person_id`,
  GROUP: sql`f.group_id`,
  ASSIGNER: sql`f.by_person_id`,
  WEEK: sql`f.week`,
};

const columnOf = (basis: Basis, measure: "to_confirm" | "to_complete") =>
  sql.ref(`f.${basis}_${measure}`);

/** How long it takes, part by part; the ranks are the database's. */
export async function partSpreads(
  ctx: Visit,
  chosen: Chosen,
  part: RawBuilder<unknown>,
  basis: Basis,
  measure: "to_confirm" | "to_complete",
): Promise<Map<string, Spread>> {
  const minutes = columnOf(basis, measure);
  const read = await rows<{ part: string; n: number; place: number; minutes: number }>(
    ctx,
    sql`select part, n, place, minutes from (
      select ${part} as part, ${minutes} as minutes,
        row_number() over (partition by ${part} order by ${minutes}) as place,
        count(*) over (partition by ${part}) as n
      from response_fact f where ${chosenFacts(chosen)} and f.counted = 1 and ${minutes} is not null
      ) each_one
      where (place * 2 >= n and (place - 1) * 2 < n)
      or (place * 10 >= n * 9 and (place - 1) * 10 < n * 9) order by part, place`,
  );
  const found = new Map<string, Spread>();
  for (const one of read) {
    const [n, place] = [Number(one.n), Number(one.place)];
    const spread = found.get(one.part) ?? { ...NO_SPREAD, n };
    if (place * 2 >= n && (place - 1) * 2 < n) spread.median = Number(one.minutes);
    if (place * 10 >= n * 9 && (place - 1) * 10 < n * 9) spread.p90 = Number(one.minutes);
    found.set(one.part, spread);
  }
  return found;
}

const flag = (condition: RawBuilder<unknown>) => sql`sum(case when ${condition} then 1 else 0 end)`;

/** As `tallies`, part by part. */
export async function partTallies(
  ctx: Visit,
  chosen: Chosen,
  part: RawBuilder<unknown>,
  startOfToday: Date,
): Promise<Map<string, Tallied>> {
  const open = (by: RawBuilder<unknown>) =>
    sql`f.awaited = 1 and ${by} < ${startOfToday.getTime()}`;
  const answered = sql`f.confirm_by is not null and (f.confirmed_at is not null or f.confirm_late = 1)`;
  const done = sql`f.done_by is not null and f.done_at is not null`;
  const read = await rows<Record<Tally | Open, unknown> & { part: string }>(
    ctx,
    sql`select ${part} as part, count(*) as Asked,
      ${flag(sql`f.late_published = 1`)} as LatePublished,
      ${flag(sql`f.done_by is not null or f.confirm_by is not null`)} as WithDeadline,
      ${flag(sql`f.short_deadline = 1`)} as ShortDeadline,
      ${flag(answered)} as Confirmed,
      ${flag(sql`${answered} and f.confirm_late = 0`)} as ConfirmedOnTime,
      ${flag(sql`f.confirmed_at is null and f.confirm_late = 0 and ${open(sql`f.confirm_by`)}`)} as OpenToConfirm,
      ${flag(done)} as Done, ${flag(sql`${done} and f.done_late = 0`)} as DoneOnTime,
      ${flag(sql`f.done_at is null and ${open(sql`f.done_by`)}`)} as OpenToDo,
      sum(f.carries) as CarryOvers
      from response_fact f where ${chosenFacts(chosen)} and f.counted = 1 group by ${part}`,
  );
  return new Map(
    read.map(({ part: id, ...counts }) => [
      id,
      tallied((tally) => Number((counts as Record<string, unknown>)[tally] ?? 0)),
    ]),
  );
}
