import { LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { dayWords } from "../../../words/times.zh-cn.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { myName, recordWithReceipt } from "../../people/index.ts";
import { measure as countDeed } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { handlesCase, lockedCase } from "../case/case.read.ts";
import { appealRulesOf, type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { settleMine } from "../case/case.service.ts";
import { changeMeasure } from "../measure/measure.change.ts";
import { endPauses } from "../measure/measure.policy.ts";
import {
  factsOfMeasure,
  measureNow,
  type MeasureRow,
  stateOfMeasure,
} from "../measure/measure.read.ts";
import { removeFromGroup, restoreToGroup } from "../measure/membership.service.ts";
import { addStatement, changeAppeal } from "./appeal.change.ts";
import { Appeal } from "./appeal.entity.ts";
import { isOpenAppeal, whyNotLodge, workingWindow } from "./appeal.policy.ts";
import { appealNow } from "./appeal.read.ts";
import { reviewOf } from "./reviewers.read.ts";

/** The grounds of an appeal, or what is added to it. */
export interface Grounds {
  caseId: string;
  text: string;
  /** Uploaded with the purpose APPEAL. */
  fileIds?: readonly string[] | null;
}

function fieldsOf({ text, fileIds }: Grounds) {
  const fields = new Fields();
  const read = {
    text: fields.text("text", text, TEXTS.caseWord),
    fileIds: fields.list("fileIds", fileIds, { min: 0, max: LIMITS.caseFiles }),
  };
  return { ...read, done: () => fields.done() };
}

/** Until when a measure can be appealed against; null: it has not been told, so no window is open. */
export async function appealWindow(ctx: Ctx, found: CaseRow, measure: MeasureRow) {
  if (measure.toldAt === null) return null;
  const { appealDays } = appealRulesOf(found);
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  return workingWindow(Number(measure.toldAt), appealDays, calendar, ctx.timeZone);
}

/** Why the caller may not appeal; null if they may. */
export async function whyNotAppeal(ctx: Ctx, found: CaseRow, measure: MeasureRow) {
  const window = await appealWindow(ctx, found, measure);
  const facts = {
    callerId: ctx.actor.personId,
    personId: found.personId,
    toldAt: measure.toldAt === null ? null : Number(measure.toldAt),
    revoked: measure.revokedAt !== null,
    until: window?.until ?? null,
    appealed: (await appealNow(ctx, found.id)) !== null,
  };
  return whyNotLodge(facts, ctx.now.getTime());
}

/**
 * The member appeals, once a measure, removed or not (Mission P1). What can be undone pauses where the setting
 * says so. The same words sent again are the same appeal. Refuses with `NOT_ALLOWED`, `MEASURE_NOT_TOLD`,
 * `APPEAL_SPENT`, `APPEAL_WINDOW_OVER`, `MEASURE_OVER`, `BAD_INPUT`; another's case is not found.
 */
export function lodgeAppeal(ctx: Ctx, input: Grounds): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const { text, fileIds, done } = fieldsOf(input);
    const found = await lockedCase(ctx, input.caseId);
    const measure = orNotFound(await measureNow(ctx, found.id));
    refuseIf(await whyNotAppeal(ctx, found, measure));
    done();
    const { organisationId, personId } = ctx.actor;
    const id = newId();
    const added = await insertNew(ctx, Appeal, [
      {
        id,
        organisationId,
        measureId: measure.id,
        caseId: found.id,
        groupId: found.groupId,
        personId,
        state: "LODGED",
        lodgedAt: ctx.now.getTime(),
      },
    ]);
    if (added === 0) throw new StaleReadError("it has been appealed against meanwhile");
    await addStatement(ctx, id, text, fileIds);
    await recordWithReceipt(ctx, {
      kind: "APPEAL_LODGED",
      deed: "appeal.lodged",
      subjectId: id,
      groupId: found.groupId,
      personId,
      title: words.appealTitle(found.number),
      versionLabel: found.kindName,
      statement: words.lodgedStatement,
      textHash: hashOf({ number: found.number, text }),
    });
    await pauseUnderAppeal(ctx, found, measure);
    await settleMine(ctx, found.id);
    const appeal = orNotFound(await appealNow(ctx, found.id));
    const review = await reviewOf(ctx, found, measure, appeal);
    await notifyAboutCase(ctx, found, review.reviewers, {
      kind: "APPEAL_LODGED",
      title: words.lodged(await myName(ctx), found.number),
      body: words.answerBy(dayWords(review.dueOn)),
      occasion: "lodged",
    });
    return found;
  });
}

/** What can be undone stands still while the appeal is open, where the settings say so (Mission B12). */
async function pauseUnderAppeal(ctx: Ctx, found: CaseRow, measure: MeasureRow): Promise<void> {
  const { pausedUnderAppeal = "MUTE_AND_REMOVE" } = settingsOfCase(found);
  const pauses = pausedUnderAppeal === "MUTE_AND_REMOVE" || pausedUnderAppeal === measure.measure;
  const state = stateOfMeasure(measure, ctx.now);
  if (!pauses || (state !== "TOLD" && state !== "CARRIED_OUT")) return;
  if (measure.measure !== "MUTE" && measure.measure !== "REMOVE") return;
  const from = ctx.now.getTime();
  const before = factsOfMeasure(measure).pauses;
  await changeMeasure(ctx, measure.id, {
    pauses: JSON.stringify([...before, { from, until: null }]),
  });
  await restoreToGroup(ctx, found, measure);
}

/** An appeal that leaves a measure as it is ends its pause: a mute runs on, a removal holds again. */
export async function resumeAfterAppeal(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
): Promise<MeasureRow> {
  const { pauses } = factsOfMeasure(measure);
  if (pauses.every(({ until }) => until !== null)) return measure;
  const changed = await changeMeasure(ctx, measure.id, {
    pauses: JSON.stringify(endPauses(pauses, ctx.now.getTime())),
  });
  if (changed.measure === "REMOVE") await removeFromGroup(ctx, found, changed, words.leftAgain);
  return changed;
}

/**
 * Says something in an open appeal: the member, its reviewers, and whoever handles the case (Mission P2). Refuses
 * with `NOT_ALLOWED`, `APPEAL_DECIDED`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function addToAppeal(ctx: Ctx, input: Grounds): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const { text, fileIds, done } = fieldsOf(input);
    const found = await lockedCase(ctx, input.caseId);
    const appeal = orNotFound(await appealNow(ctx, found.id));
    const measure = orNotFound(await measureNow(ctx, found.id));
    const { reviewers } = await reviewOf(ctx, found, measure, appeal);
    const { personId } = ctx.actor;
    const speaks =
      personId === found.personId ||
      reviewers.includes(personId) ||
      (await handlesCase(ctx, found));
    refuseIf(speaks ? null : "NOT_ALLOWED");
    refuseIf(isOpenAppeal(appeal.state) ? null : "APPEAL_DECIDED");
    done();
    await countDeed(ctx, "CASE_NOTE", [appeal.id]);
    await addStatement(ctx, appeal.id, text, fileIds);
    await record(ctx, { deed: "appeal.said", subjectId: appeal.id, groupId: found.groupId });
    const heard = [
      found.personId,
      measure.decidedById,
      ...(appeal.takenById ? [appeal.takenById] : reviewers),
    ];
    await notifyAboutCase(
      ctx,
      found,
      heard.filter((id) => id !== null && id !== personId) as string[],
      {
        kind: "APPEAL_SAID",
        title: words.said(await myName(ctx), found.number),
        body: text,
        occasion: `said:${ctx.now.getTime()}`,
      },
    );
    return found;
  });
}

/**
 * Takes an appeal back before it is decided. It is spent: another one is refused. Sent again, the answer is the
 * same. Refuses with `NOT_ALLOWED`, `APPEAL_DECIDED`.
 */
export function withdrawAppeal(ctx: Ctx, caseId: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedCase(ctx, caseId);
    const appeal = orNotFound(await appealNow(ctx, caseId));
    refuseIf(appeal.personId === ctx.actor.personId ? null : "NOT_ALLOWED");
    if (appeal.state === "WITHDRAWN") return found;
    refuseIf(isOpenAppeal(appeal.state) ? null : "APPEAL_DECIDED");
    const measure = orNotFound(await measureNow(ctx, caseId));
    const { reviewers } = await reviewOf(ctx, found, measure, appeal);
    await changeAppeal(ctx, appeal.id, { state: "WITHDRAWN", endedAt: ctx.now.getTime() });
    await record(ctx, { deed: "appeal.withdrawn", subjectId: appeal.id, groupId: found.groupId });
    await resumeAfterAppeal(ctx, found, measure);
    await notifyAboutCase(ctx, found, reviewers, {
      kind: "APPEAL_SAID",
      title: words.withdrawn(found.number),
      body: await myName(ctx),
      occasion: "withdrawn",
    });
    return found;
  });
}
