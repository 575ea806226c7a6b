import { TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf, record, recordFor } from "../../journal/index.ts";
import { issueInvitation, type NewDevice, whyNotInvitePerson } from "../../people/index.ts";
import { LossCheck } from "./lost-account.entity.ts";
import type { RecoverAccountInput } from "./lost-account.input.ts";
import { tellOfCheck, tellOfRecovery } from "./lost-account.messages.ts";
import { checksNeeded, whyNotRecover } from "./lost-account.policy.ts";
import { lockedLoss } from "./lost-account.read.ts";
import { changeLoss, checksOf, endLoss, type LossRow, openLoss } from "./lost-account.row.ts";
import type { RecoveredAccountType } from "./lost-account.type.ts";

/**
 * The caller says that they have made sure of the owner. Once enough people have, whoever of them may invite
 * the person gets a new invitation, again each time they ask; an earlier one ends. The owner themselves ends a
 * loss that they reported on the device that they kept. Refuses with `NOT_FOUND`, `NOT_ALLOWED`,
 * `REPORTED_BY_YOU`, `LOSS_OVER`, `SAID_TOO_OFTEN` or `BAD_INPUT`.
 */
export function recoverAccount(
  ctx: Ctx,
  input: RecoverAccountInput,
): Promise<RecoveredAccountType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId: me } = ctx.actor;
    const fields = new Fields();
    const words = fields.text("words", input.words, TEXTS.reason);
    const loss = await lockedLoss(ctx, input.id);
    refuseIf(whyNotRecover(loss, { personId: me, handles: Number(loss.handles) === 1 }));
    fields.done();
    const falseReport = input.falseReport ? 1 : 0;
    await insertNew(ctx, LossCheck, [
      {
        id: newId(),
        organisationId,
        lossId: loss.id,
        byId: me,
        words,
        falseReport,
        at: ctx.now.getTime(),
      },
    ]);
    const contentHash = hashOf({ words, falseReport: falseReport === 1 });
    await record(ctx, { deed: "account.owner_checked", subjectId: loss.id, contentHash });
    if (me === loss.personId) {
      const ended = await settled(ctx, organisationId, loss);
      return { lostAccount: { ...ended, handles: loss.handles }, invitation: null };
    }
    const checks = await checksOf(ctx, loss.id);
    if (checks.length < checksNeeded(loss.reporter)) {
      await tellOfCheck(ctx, organisationId, loss, me);
      return { lostAccount: loss, invitation: null };
    }
    if ((await whyNotInvitePerson(ctx, loss.personId)) !== null)
      return { lostAccount: loss, invitation: null };
    const invitation = await issueInvitation(ctx, loss.personId, true);
    const changes = { state: "INVITED" as const, invitedAt: ctx.now.getTime() };
    const invited = await changeLoss(ctx, organisationId, loss, changes);
    return { lostAccount: { ...invited, handles: loss.handles }, invitation };
  });
}

async function settled(ctx: RequestContext, organisationId: string, loss: LossRow) {
  const ended = await endLoss(ctx, organisationId, loss, "RECOVERED");
  const deed = { deed: "account.recovered", subjectId: loss.id };
  await recordFor(ctx, organisationId, loss.personId, deed);
  await tellOfRecovery(ctx, organisationId, loss);
  return ended;
}

/** A device of theirs was bound: by an invitation that people made sure for, or from the console. */
export async function recoveredByDevice(
  ctx: RequestContext,
  { organisationId, personId }: NewDevice,
): Promise<void> {
  const loss = await openLoss(ctx, organisationId, personId);
  if (loss) await settled(ctx, organisationId, loss);
}

/** Whoever has left needs their account no more. */
export async function endLossesOf(
  ctx: RequestContext,
  organisationId: string,
  personIds: string[],
): Promise<void> {
  for (const personId of personIds) {
    const loss = await openLoss(ctx, organisationId, personId);
    if (loss) await endLoss(ctx, organisationId, loss, "DEPARTED");
  }
}

/** An open loss has its own way to a new invitation. */
export const whyNotInviteLost = async (
  ctx: Ctx,
  personId: string,
): Promise<"ACCOUNT_LOST" | null> =>
  (await openLoss(ctx, ctx.actor.organisationId, personId)) ? "ACCOUNT_LOST" : null;
