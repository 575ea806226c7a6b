import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { attach } from "../../files/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { measure, settle } from "../../reach/index.ts";
import {
  changeReport,
  lockedReport,
  noteIn,
  recuse as keepFromReport,
  sayIn,
} from "../report/report.change.ts";
import type { Report } from "../report/report.entity.ts";
import { tell, tellHandlers } from "../report/report.notify.ts";
import {
  type HandlingFacts,
  monthsAfter,
  whyNotHandle,
  whyNotSay,
} from "../report/report.policy.ts";
import type { ReportRow } from "../report/report.row.ts";
import { routeOf } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import { type Access, lineOf } from "../route/standing.read.ts";
import type { SetReceiver } from "../settings/settings.policy.ts";
import { reportRulesOf } from "../settings/settings.read.ts";

export const handlingFacts = (ctx: Ctx, report: ReportRow, access: Access): HandlingFacts => ({
  callerId: ctx.actor.personId,
  handles: access.handles,
  state: report.state,
  takenById: access.takenById,
});

/** What every word of a handler changes: the time until the next one begins anew. */
export async function afterWord(
  ctx: Ctx,
  report: ReportRow,
): Promise<Pick<Row<Report>, "firstWordOn" | "answerDueOn" | "lastWordOn" | "unread">> {
  const { answerMonths } = await reportRulesOf(ctx, ctx.actor.organisationId);
  return {
    firstWordOn: report.firstWordOn ?? ctx.today,
    answerDueOn: monthsAfter(ctx.today, answerMonths),
    lastWordOn: ctx.today,
    unread: 0,
  };
}

/** Takes a report on; its reporter is told. Refuses with `NOT_ALLOWED`, `REPORT_TAKEN`, `REPORT_CLOSED`. */
export function acceptReport(ctx: Ctx, reportId: string): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotHandle(handlingFacts(ctx, report, access)));
    const { personId } = ctx.actor;
    if (report.state === "INVESTIGATING" && access.takenById === personId) return report;
    const changed = await changeReport(ctx, report, {
      ...(await afterWord(ctx, report)),
      state: "INVESTIGATING",
      takenById: personId,
    });
    await record(ctx, { deed: "report.accepted", subjectId: reportId });
    const { organisationId } = ctx.actor;
    await settle(ctx, organisationId, { subjectKind: "REPORT", subjectId: reportId }, null);
    await tell(ctx, report, [report.reporterId], {
      kind: "REPORT_SAID",
      title: words.toLookAt,
      body: words.taken,
      occasion: `accepted:${personId}`,
    });
    return changed;
  });
}

/**
 * Gives a report to whom it belongs: another receiver, or the head of a department; from there it goes up as
 * always, and never to anybody named. Its days go on. Refuses as `acceptReport`, with `REPORT_WITHOUT_RECEIVER`
 * and `BAD_INPUT`; a department that does not exist is not found.
 */
export function passOnReport(
  ctx: Ctx,
  reportId: string,
  to: { receiver: SetReceiver; departmentId?: string },
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotHandle(handlingFacts(ctx, report, access)));
    const forwardedToId = to.departmentId ?? null;
    const forwarded = forwardedToId === null ? null : orNotFound(await lineOf(ctx, forwardedToId));
    const { receiver } = to;
    const moved = { ...access.matter, receiver, forwarded, takenById: null };
    const { receiver: found } = routeOf(await staffOf(ctx, ctx.actor.organisationId), moved);
    refuseIf(found === null ? "REPORT_WITHOUT_RECEIVER" : null);
    const changed = await changeReport(ctx, report, {
      receiver,
      forwardedToId,
      takenById: null,
    });
    const deed = forwardedToId === null ? "report.moved" : "report.forwarded";
    await record(ctx, { deed, subjectId: reportId });
    await tellHandlers(ctx, changed);
    return changed;
  });
}

/** Asks the reporter, or tells them how it stands: an interim word. Refuses as `acceptReport`, and with `BAD_INPUT`. */
export function askReporter(ctx: Ctx, reportId: string, said: string): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", said, TEXTS.caseWord);
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotSay(handlingFacts(ctx, report, access)));
    fields.done();
    await measure(ctx, "REPORT_WORD", [reportId]);
    const { personId } = ctx.actor;
    const id = await sayIn(ctx, reportId, {
      side: "HANDLER",
      text,
      byId: personId,
      handedOver: 1,
    });
    // Where it had gone up, its time begins anew: it would fall back to those who were silent.
    const wentUp = access.matter.silences > 0 && access.takenById === null;
    const changed = await changeReport(ctx, report, {
      ...(await afterWord(ctx, report)),
      ...(wentUp ? { takenById: personId } : {}),
    });
    await record(ctx, { deed: "report.asked", subjectId: reportId, contentHash: hashOf(text) });
    await tell(ctx, report, [report.reporterId], {
      kind: "REPORT_SAID",
      title: words.toLookAt,
      body: words.asked,
      occasion: `asked:${id}`,
    });
    return changed;
  });
}

/** Notes something for those who handle it, with evidence. Refuses as `askReporter`. */
export function noteReport(
  ctx: Ctx,
  reportId: string,
  noted: string,
  given?: readonly string[] | null,
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", noted, TEXTS.caseWord);
    const fileIds = fields.list("fileIds", given, { min: 0, max: LIMITS.caseFiles });
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotSay(handlingFacts(ctx, report, access)));
    fields.done();
    await measure(ctx, "REPORT_WORD", [reportId]);
    await noteIn(ctx, reportId, text);
    await attach(ctx, fileIds, "REPORT_NOTE", reportId);
    const changed = await changeReport(ctx, report, { unread: 0 });
    await record(ctx, { deed: "report.noted", subjectId: reportId, contentHash: hashOf(text) });
    return changed;
  });
}

/** Steps aside: others handle it. Refuses as `acceptReport`, and with `REPORT_WITHOUT_RECEIVER`. */
export function stepAside(ctx: Ctx, reportId: string): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { report, access } = await lockedReport(ctx, reportId);
    const { personId } = ctx.actor;
    // Somebody who has not taken it on may step aside from it, too.
    refuseIf(whyNotHandle({ ...handlingFacts(ctx, report, access), takenById: null }));
    await keepFromReport(ctx, report, [personId]);
    const freed = access.takenById === personId ? { takenById: null } : {};
    const changed = await changeReport(ctx, report, freed);
    await record(ctx, { deed: "report.stepped_aside", subjectId: reportId });
    await tellHandlers(ctx, changed);
    return changed;
  });
}
