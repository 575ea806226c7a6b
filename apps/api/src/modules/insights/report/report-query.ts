import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import type { Basis } from "../fact/count.ts";
import type { FactSubject } from "../fact/fact.ts";
import { type ReportPeriod, periodOf } from "./period.ts";
import type { InsightBy, InsightSubject, ResponseTimesInput, TimeBasis } from "./report.type.ts";
import { type ReportScope, scopeOf } from "./scope.service.ts";

/** What a report is asked for, with defaults filled in. */
export interface ReportQuery {
  scope: ReportScope;
  subjects: FactSubject[];
  basis: Basis;
  window: ReportPeriod;
  by: InsightBy;
}

const ALLOWED_WEEKS = [4, 13];
const SUBJECTS: Record<InsightSubject, FactSubject[]> = {
  ALL: ["NOTICE", "TASK"],
  NOTICE: ["NOTICE"],
  TASK: ["TASK"],
};
export const BASES: Record<TimeBasis, Basis> = { WORKING: "work", WALL: "wall" };
const DEFAULT_BY: Record<ReportScope["scope"], InsightBy> = {
  ORGANISATION: "DEPARTMENT",
  DEPARTMENT: "DEPARTMENT",
  GROUP: "PERSON",
};

/** Refuses with `BAD_INPUT` any other number of weeks. */
export function periodFor(ctx: Ctx, weeks: number | null | undefined): ReportPeriod {
  const fields = new Fields();
  const count = weeks ?? ALLOWED_WEEKS[0]!;
  fields.expect("weeks", ALLOWED_WEEKS.includes(count));
  fields.done();
  return periodOf(ctx.today, count);
}

/** In a scope that is known to be the caller's, or in the one that is asked for. */
export async function reportQueryOf(
  ctx: Ctx,
  input: ResponseTimesInput | null,
  known: ReportScope | null = null,
): Promise<ReportQuery> {
  const asked = input ?? {};
  const window = periodFor(ctx, asked.weeks);
  const scope = known ?? (await scopeOf(ctx, asked));
  return {
    scope,
    window,
    subjects: SUBJECTS[asked.subject ?? "ALL"],
    basis: BASES[asked.basis ?? "WORKING"],
    by: asked.by ?? DEFAULT_BY[scope.scope],
  };
}
