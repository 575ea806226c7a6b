import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { dayNumber, type OpenMeasure, type CountMeasure } from "../fact/count.ts";
import { ResponseCount } from "../fact/fact.entity.ts";
import type { SpreadQuery } from "./spread.read.ts";

const rc = table(ResponseCount, "rc");

/** `hits` of `n`. */
export interface Rate {
  n: number;
  hits: number;
}

/** The counts of a scope. */
export interface ResponseCounts {
  confirmedOnTime: Rate;
  doneOnTime: Rate;
  latePublished: Rate;
  shortDeadlines: Rate;
  carryOvers: number;
  excluded: number;
}

export type CountLookup = (tally: CountMeasure | OpenMeasure) => number;

export const COUNT_MEASURES: readonly (CountMeasure | OpenMeasure)[] = [
  "Asked",
  "Excluded",
  "LatePublished",
  "WithDeadline",
  "ShortDeadline",
  "Confirmed",
  "ConfirmedOnTime",
  "Done",
  "DoneOnTime",
  "CarryOvers",
  "OpenToConfirm",
  "OpenToDo",
];

/** What is still open counts as missed from the day after its deadline. */
export const responseCounts = (of: CountLookup): ResponseCounts => ({
  confirmedOnTime: { n: of("Confirmed") + of("OpenToConfirm"), hits: of("ConfirmedOnTime") },
  doneOnTime: { n: of("Done") + of("OpenToDo"), hits: of("DoneOnTime") },
  latePublished: { n: of("Asked"), hits: of("LatePublished") },
  shortDeadlines: { n: of("WithDeadline"), hits: of("ShortDeadline") },
  carryOvers: of("CarryOvers"),
  excluded: of("Excluded"),
});

/** The counts of scopes; by week, if asked for. */
export async function countsByScope(
  ctx: RequestContext,
  wanted: Omit<SpreadQuery, "measures">,
  today: BusinessDay,
): Promise<Map<string, ResponseCounts>> {
  const week = wanted.weekly ? sql`week` : sql`null`;
  const read = await rows<{
    scopeId: string;
    measure: CountMeasure | OpenMeasure;
    week: BusinessDay | null;
    n: number;
  }>(
    ctx,
    sql`select ${rc.scopeId} as scopeId, ${rc.measure}, ${week} as week, sum(${rc.n}) as n from ${rc}
      where ${rc.organisationId} = ${wanted.organisationId} and ${rc.scopeId} in (${list(wanted.scopeIds)})
      and ${rc.subject} in (${list(wanted.subjects)}) and ${rc.measure} in (${list(COUNT_MEASURES)})
      and ${rc.week} in (${list(wanted.weeks)}) and ${rc.minutes} < ${dayNumber(today)}
      group by ${rc.scopeId}, ${rc.measure} ${wanted.weekly ? sql`, week` : sql``}`,
  );
  const by = new Map(
    read.map((one) => [`${one.scopeId} ${one.week ?? ""} ${one.measure}`, Number(one.n)]),
  );
  const places = wanted.scopeIds.flatMap((scopeId) =>
    wanted.weekly ? wanted.weeks.map((one) => `${scopeId} ${one}`) : [`${scopeId} `],
  );
  return new Map(
    places.map((place) => [place, responseCounts((tally) => by.get(`${place} ${tally}`) ?? 0)]),
  );
}
