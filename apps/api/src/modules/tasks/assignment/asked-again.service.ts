import type { RequestContext } from "../../../kernel/ctx.ts";
import { stepAt } from "../escalation/escalation.service.ts";
import type { AssignmentRow } from "./assignment.read.ts";

/**
 * What becomes of an assignment whose confirmation is taken back: asked as before, with nothing said of it,
 * and taken to whoever is next at the time at which it would have been (Mission T2, T3).
 */
export async function resetToAsked(
  ctx: RequestContext,
  organisationId: string,
  mine: AssignmentRow,
): Promise<Record<string, unknown>> {
  const step = mine.nextStep;
  return {
    state: "ASKED",
    confirmed_at: null,
    confirm_late: 0,
    method: null,
    cannot_reason: null,
    plan: null,
    planned_at: null,
    receipt_id: null,
    next_step_at: step && (await stepAt(ctx, organisationId, mine, step)),
  };
}
