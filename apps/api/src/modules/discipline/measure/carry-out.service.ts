import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { attach } from "../../files/index.ts";
import { record } from "../../journal/index.ts";
import { settle } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { lockedCase } from "../case/case.read.ts";
import { type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { rightIn } from "../case/right.read.ts";
import { carriersOf } from "./carriers.read.ts";
import { changeMeasure } from "./measure.change.ts";
import { whyNotCarryOut, whyNotLift } from "./measure.policy.ts";
import { measureNow } from "./measure.read.ts";
import { standingOf } from "./measure.view.ts";

/** What somebody has done in the chat. */
export interface CarriedOut {
  caseId: string;
  /** When a mute began in the chat, between the decision and now; left out: now. */
  startsAt?: Date | null;
  /** Screenshots, uploaded with the purpose CARRIED_OUT. */
  fileIds?: readonly string[] | null;
}

/**
 * Marks a mute or a removal as carried out in the chat, with proof (Mission B14). A mute runs from the named
 * instant. Sent again, the answer is the same. Refuses with `NOT_ALLOWED`, `MEASURE_NOT_TOLD`, `MEASURE_LAPSED`,
 * `MEASURE_PAUSED`, `MEASURE_OVER`, `BAD_INPUT`.
 */
export function markCarriedOut(ctx: Ctx, input: CarriedOut): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const fileIds = fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.caseFiles });
    const found = await lockedCase(ctx, input.caseId);
    const measure = orNotFound(await measureNow(ctx, found.id));
    const { rights } = settingsOfCase(found);
    const deed = measure.measure === "MUTE" ? "MUTE" : "REMOVE";
    // Who proposes a measure may carry it out: what was decided is only done in the chat. What nobody did in time
    // lies with others, too.
    const { personIds } = await carriersOf(ctx, found, measure);
    const may =
      personIds.includes(ctx.actor.personId) || (await rightIn(ctx, found, rights, deed)) !== "NOT";
    refuseIf(may ? null : "NOT_ALLOWED");
    if (measure.carriedOutAt !== null) return found;
    refuseIf(whyNotCarryOut(measure.measure, (await standingOf(ctx, measure)).state));
    const now = ctx.now.getTime();
    const startsAt = input.startsAt?.getTime() ?? now;
    fields.expect("startsAt", startsAt >= Number(measure.decidedAt) && startsAt <= now);
    fields.done();
    await attach(ctx, fileIds, "CARRIED_OUT", measure.id);
    const { personId } = ctx.actor;
    await changeMeasure(ctx, measure.id, { startsAt, carriedOutAt: now, carriedOutById: personId });
    await record(ctx, {
      deed: "measure.carried_out",
      subjectId: measure.id,
      groupId: found.groupId,
    });
    return found;
  });
}

/**
 * Lifts a mute before its end, with a reason; it stays a strike. Refuses with `NOT_ALLOWED`, `MEASURE_NOT_TOLD`,
 * `MEASURE_OVER`, `BAD_INPUT`.
 */
export function liftMeasure(ctx: Ctx, caseId: string, why: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const liftReason = fields.text("reason", why, TEXTS.reason);
    const found = await lockedCase(ctx, caseId);
    const measure = orNotFound(await measureNow(ctx, caseId));
    const { rights } = settingsOfCase(found);
    refuseIf((await rightIn(ctx, found, rights, "LIFT")) === "DECIDES" ? null : "NOT_ALLOWED");
    refuseIf(whyNotLift(measure.measure, (await standingOf(ctx, measure)).state));
    fields.done();
    const { organisationId, personId } = ctx.actor;
    const liftedAt = ctx.now.getTime();
    await changeMeasure(ctx, measure.id, { liftedAt, liftedById: personId, liftReason });
    await record(ctx, { deed: "measure.lifted", subjectId: measure.id, groupId: found.groupId });
    await settle(ctx, organisationId, { subjectKind: "CASE", subjectId: caseId }, null);
    await notifyAboutCase(ctx, found, [found.personId], {
      kind: "MEASURE_CHANGED",
      title: words.lifted(found.kindName),
      body: liftReason,
      occasion: "lifted",
    });
    return found;
  });
}
