import type { RequestContext } from "../../../kernel/ctx.ts";
import { stepAt } from "../escalation/escalation.service.ts";
import type { AssignmentRow } from "./assignment.read.ts";

/**
 * The changes of an assignment whose confirmation is taken back: ASKED as before, without the
 * answer, and with the next escalation at its original time (Mission T2, T3).
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
