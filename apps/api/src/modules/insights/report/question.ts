import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import type { Basis } from "../fact/count.ts";
import type { FactSubject } from "../fact/fact.ts";
import type { InsightBy, InsightSubject, ResponseTimesInput, TimeBasis } from "./report.type.ts";
import { type Scope, scopeOf } from "./scope.service.ts";
import { type Window, windowOf } from "./window.ts";

/** A report as it was asked for, with what was left out filled in. */
export interface Question {
  scope: Scope;
  subjects: FactSubject[];
  basis: Basis;
  window: Window;
  by: InsightBy;
}

const WEEKS = [4, 13];
const SUBJECTS: Record<InsightSubject, FactSubject[]> = {
  ALL: ["NOTICE", "TASK"],
  NOTICE: ["NOTICE"],
  TASK: ["TASK"],
};
export const BASES: Record<TimeBasis, Basis> = { WORKING: "work", WALL: "wall" };
const BY_FIRST: Record<Scope["scope"], InsightBy> = {
  ORGANISATION: "DEPARTMENT",
  DEPARTMENT: "DEPARTMENT",
  GROUP: "PERSON",
};

/** Refuses with `BAD_INPUT` any other number of weeks. */
export function windowFor(ctx: Ctx, weeks: number | null | undefined): Window {
  const fields = new Fields();
  const count = weeks ?? WEEKS[0]!;
  fields.expect("weeks", WEEKS.includes(count));
  fields.done();
  return windowOf(ctx.today, count);
}

/** In a scope that is known to be the caller's, or in the one that is asked for. */
export async function questionOf(
  ctx: Ctx,
  input: ResponseTimesInput | null,
  known: Scope | null = null,
): Promise<Question> {
  const asked = input ?? {};
  const window = windowFor(ctx, asked.weeks);
  const scope = known ?? (await scopeOf(ctx, asked));
  return {
    scope,
    window,
    subjects: SUBJECTS[asked.subject ?? "ALL"],
    basis: BASES[asked.basis ?? "WORKING"],
    by: asked.by ?? BY_FIRST[scope.scope],
  };
}
