import type { Refusal } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { handlesCase } from "../case/case.read.ts";
import { caseById, type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { rightIn } from "../case/right.read.ts";
import { carriersOf } from "./carriers.read.ts";
import { whyNotCarryOut, whyNotLift } from "./measure.policy.ts";
import { type MeasureRow, measuresOf } from "./measure.read.ts";
import { standingOf } from "./standing.read.ts";

export { standingOf };

/** A proposal is for those who handle the case; what was decided also for whom it is about. */
export async function shownTo(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow | null,
): Promise<MeasureRow | null> {
  if (measure === null || measure.decidedAt !== null) return measure;
  return (await handlesCase(ctx, found)) ? measure : null;
}

/**
 * Until when somebody is muted in a group, where another mute ends later than this one: the later of the two counts
 * (semantics "Discipline"). Null: none does.
 */
export async function mutedBeyond(ctx: Ctx, measure: MeasureRow): Promise<Date | null> {
  if (measure.measure !== "MUTE") return null;
  const all = await measuresOf(ctx, measure.personId, measure.groupId);
  const others = all.filter((one) => one.id !== measure.id && one.measure === "MUTE");
  const standings = await Promise.all(others.map((one) => standingOf(ctx, one)));
  const ends = standings.flatMap(({ state, endsAt }) =>
    state === "CARRIED_OUT" && endsAt !== null ? [endsAt.getTime()] : [],
  );
  const last = Math.max(0, ...ends);
  const own = (await standingOf(ctx, measure)).endsAt?.getTime() ?? 0;
  return last > own ? new Date(last) : null;
}

/** Why the caller may not mark it as carried out. */
export async function whyNotCarryOutHere(ctx: Ctx, measure: MeasureRow): Promise<Refusal | null> {
  const found = await caseById.existing(ctx, measure.caseId);
  const deed = measure.measure === "MUTE" ? "MUTE" : "REMOVE";
  const right = await rightIn(ctx, found, settingsOfCase(found).rights, deed);
  const { personIds } = await carriersOf(ctx, found, measure);
  if (right === "NOT" && !personIds.includes(ctx.actor.personId)) return "NOT_ALLOWED";
  if (measure.carriedOutAt !== null) return "MEASURE_CARRIED_OUT";
  return whyNotCarryOut(measure.measure, (await standingOf(ctx, measure)).state);
}

/** Why the caller may not lift it. */
export async function whyNotLiftHere(ctx: Ctx, measure: MeasureRow): Promise<Refusal | null> {
  const found = await caseById.existing(ctx, measure.caseId);
  const right = await rightIn(ctx, found, settingsOfCase(found).rights, "LIFT");
  if (right !== "DECIDES") return "NOT_ALLOWED";
  return whyNotLift(measure.measure, (await standingOf(ctx, measure)).state);
}
