import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { colleague } from "../../people/index.ts";
import { settle } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { changeMediation, done } from "./mediation.change.ts";
import { MediatorObjection } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { whyNotChooseMediator, whyNotObject } from "./mediation.policy.ts";
import { factsOf, lockedMediation, type MediationRow, objectionsOf } from "./mediation.read.ts";

/**
 * A party chooses a mediator while there is none, or while the one there is on leave, who hears no more of it then. Of
 * two at once one stands. The same one again changes nothing. Refuses with `NOT_ALLOWED`, `MEDIATION_OVER`,
 * `MEDIATOR_CHOSEN`, `MEDIATOR_OBJECTED_TO`, `BAD_INPUT`.
 */
export function chooseMediator(
  ctx: Ctx,
  mediationId: string,
  mediatorId: string,
): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedMediation(ctx, mediationId);
    if (found.mediatorId === mediatorId) return found;
    const objected = (await objectionsOf(ctx, mediationId)).some(
      (one) => one.mediatorId === mediatorId,
    );
    const facts = await factsOf(ctx, found);
    refuseIf(whyNotChooseMediator(facts, objected));
    await colleague(ctx, mediatorId);
    const fields = new Fields();
    fields.expect("mediatorId", !facts.partyIds.includes(mediatorId));
    fields.done();
    const riseOn = await answerBy(ctx);
    const changed = await changeMediation(ctx, mediationId, { mediatorId, riseOn, raised: 0 });
    await done(ctx, found, "mediation.mediator_chosen");
    const { organisationId } = ctx.actor;
    const subject = { subjectKind: "MEDIATION", subjectId: mediationId };
    if (found.mediatorId !== null) await settle(ctx, organisationId, subject, [found.mediatorId]);
    // Somebody may be chosen again, after another one.
    const occasion = `mediator:${mediatorId}:${ctx.now.getTime()}`;
    await tellConcerned(ctx, organisationId, changed, occasion);
    return changed;
  });
}

/**
 * Objects to the mediator, without a reason; or, as the mediator, stands aside. Another one is chosen; they know nothing
 * of it any more. Said again, it changes nothing. Refuses with `NOT_ALLOWED`, `MEDIATION_OVER`, `MEDIATION_CONCLUDED`,
 * `MEDIATOR_MISSING`, `BAD_INPUT`.
 */
export function objectToMediator(
  ctx: Ctx,
  mediationId: string,
  mediatorId: string,
): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const found = await lockedMediation(ctx, mediationId);
    const before = await objectionsOf(ctx, mediationId);
    if (before.some((one) => one.mediatorId === mediatorId)) return found;
    refuseIf(whyNotObject(await factsOf(ctx, found)));
    // Whoever was on screen: an objection never meets somebody chosen since.
    const fields = new Fields();
    fields.expect("mediatorId", found.mediatorId === mediatorId);
    fields.done();
    const objection = { id: newId(), organisationId, mediationId, mediatorId, byId: personId };
    await insertNew(ctx, MediatorObjection, [{ ...objection, at: ctx.now.getTime() }]);
    const changed = await changeMediation(ctx, mediationId, {
      mediatorId: null,
      state: "OPEN",
      riseOn: await answerBy(ctx),
      raised: 0,
    });
    await done(ctx, found, "mediation.mediator_objected");
    const subject = { subjectKind: "MEDIATION", subjectId: mediationId };
    await settle(ctx, organisationId, subject, [mediatorId]);
    await tellConcerned(ctx, organisationId, changed, `objected:${mediatorId}`);
    return changed;
  });
}
