import { TEXTS } from "@riqing/schema";
import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { measure } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { changeMediation, done, settleAll } from "./mediation.change.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { whyNotEnd, whyNotMediate } from "./mediation.policy.ts";
import { factsOf, lockedMediation, type MediationRow } from "./mediation.read.ts";

/** A meeting with the parties. */
export interface MediationMeeting {
  mediationId: string;
  heldOn: BusinessDay;
  text: string;
  fileIds?: readonly string[] | null;
}

/**
 * The mediator notes a meeting. Refuses with `NOT_ALLOWED`, `MEDIATION_OVER`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`,
 * `BAD_INPUT`.
 */
export function recordMediationMeeting(ctx: Ctx, input: MediationMeeting): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedMediation(ctx, input.mediationId);
    refuseIf(whyNotMediate(await factsOf(ctx, found)));
    const fields = new Fields();
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const startedOn = businessDayOf(new Date(Number(found.startedAt)), ctx.timeZone);
    fields.expect("heldOn", input.heldOn >= startedOn && input.heldOn <= ctx.today);
    fields.done();
    await measure(ctx, "VOICE_NOTE", [found.id]);
    const { heldOn, fileIds } = input;
    await addNote(ctx, found.id, { kind: "MEETING", text, heldOn, fileIds });
    const state = found.state === "OPEN" ? "TALKING" : found.state;
    const changed = await changeMediation(ctx, found.id, {
      state,
      riseOn: await answerBy(ctx),
      raised: 0,
    });
    await done(ctx, found, "mediation.met", { heldOn, text });
    await tellConcerned(ctx, ctx.actor.organisationId, changed, `met:${ctx.now.getTime()}`);
    return changed;
  });
}

/**
 * Puts the outcome into words, which every party is asked to confirm; other words are confirmed anew. Without agreement
 * it ends, as soon as the mediator or a party says so. Said again, it changes nothing. Refuses with `NOT_ALLOWED`,
 * `MEDIATION_OVER`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function concludeMediation(
  ctx: Ctx,
  input: { mediationId: string; agreed: boolean; text: string },
): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const found = await lockedMediation(ctx, input.mediationId);
    const fields = new Fields();
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const facts = await factsOf(ctx, found);
    refuseIf(input.agreed ? whyNotMediate(facts) : whyNotEnd(facts));
    fields.done();
    if (input.agreed && found.state === "CONCLUDED" && found.outcome === text) return found;
    await measure(ctx, "VOICE_NOTE", [found.id]);
    await addNote(ctx, found.id, { kind: input.agreed ? "CONCLUDED" : "ENDED", text });
    const revision = Number(found.revision) + 1;
    const changed = input.agreed
      ? await changeMediation(ctx, found.id, {
          state: "CONCLUDED",
          outcome: text,
          revision,
          riseOn: await answerBy(ctx),
          raised: 0,
        })
      : await changeMediation(ctx, found.id, {
          state: "ENDED",
          endedAt: ctx.now.getTime(),
          riseOn: null,
        });
    await done(ctx, found, input.agreed ? "mediation.concluded" : "mediation.ended", { text });
    if (!input.agreed) await settleAll(ctx, found);
    await tellConcerned(
      ctx,
      organisationId,
      changed,
      input.agreed ? `concluded:${revision}` : "ended",
    );
    return changed;
  });
}
