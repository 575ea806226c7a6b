import { TEXTS } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { settle } from "../../reach/index.ts";
import { mustNotBeJoined, joinUnder } from "../report/matter.change.ts";
import { changeReport, lockedReport } from "../report/report.change.ts";
import { tell } from "../report/report.notify.ts";
import { whyNotHandle } from "../report/report.policy.ts";
import { joinedTo, type ReportRow } from "../report/report.row.ts";
import type { ReportOutcome } from "../report/report.state.ts";
import { afterWord, handlingFacts } from "./handling.service.ts";

/**
 * Ends a report with words for its reporter, and for those of the reports that were joined with it. Refuses with
 * `NOT_ALLOWED`, `REPORT_TAKEN`, `REPORT_CLOSED`, `BAD_INPUT`.
 */
export function closeReport(
  ctx: Ctx,
  { reportId, outcome, ...said }: { reportId: string; outcome: ReportOutcome; text: string },
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", said.text, TEXTS.caseText);
    fields.expect("outcome", outcome !== "JOINED");
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotHandle(handlingFacts(ctx, report, access)));
    fields.done();
    const { organisationId, personId } = ctx.actor;
    const changed = await changeReport(ctx, report, {
      ...(await afterWord(ctx, report)),
      state: "CLOSED",
      takenById: personId,
      outcome,
      outcomeText: text,
      closedOn: ctx.today,
      closedById: personId,
    });
    await record(ctx, { deed: "report.closed", subjectId: reportId, contentHash: hashOf(text) });
    await settle(ctx, organisationId, { subjectKind: "REPORT", subjectId: reportId }, null);
    for (const one of [changed, ...(await joinedTo(ctx, reportId))])
      await tellOutcome(ctx, one, changed);
    return changed;
  });
}

/** Of a report and the one that leads, each may be opened again: each outcome is told. */
const tellOutcome = (ctx: RequestContext, report: ReportRow, leading: ReportRow): Promise<void> =>
  tell(ctx, report, [report.reporterId], {
    kind: "REPORT_DONE",
    title: words.done,
    body: words.doneBody,
    occasion: `done:${[report, leading].filter(({ reopenReason }) => reopenReason !== null).length}`,
    outcome: true,
  });

/**
 * Joins a report with another of the same matter: it ends with that one's outcome, and so do those that were joined
 * with it before. Whom it names is named there, too, and its reporter does not decide it. Refuses as `closeReport`,
 * for either of them; a report is not joined with itself, with one that is joined, nor with one that avoids
 * somebody who knows of this one.
 */
export function joinReports(ctx: Ctx, reportId: string, withId: string): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    if (reportId === withId) throw notThat();
    // In one order, so that two who join the same do not wait for each other.
    const held = new Map<string, Awaited<ReturnType<typeof lockedReport>>>();
    for (const id of [reportId, withId].toSorted()) held.set(id, await lockedReport(ctx, id));
    const [joined, main] = [held.get(reportId)!, held.get(withId)!];
    for (const { report, access } of [joined, main])
      refuseIf(whyNotHandle(handlingFacts(ctx, report, access)));
    if (await mustNotBeJoined(ctx, joined.report, main.report)) throw notThat();
    const { personId } = ctx.actor;
    const changed = await changeReport(ctx, joined.report, {
      ...(await afterWord(ctx, joined.report)),
      state: "CLOSED",
      takenById: personId,
      outcome: "JOINED",
      closedOn: ctx.today,
      closedById: personId,
      joinedToId: withId,
    });
    await joinUnder(ctx, changed, main.report);
    await record(ctx, { deed: "report.joined", subjectId: reportId });
    return changed;
  });
}

const notThat = () =>
  new RefusedError("BAD_INPUT", { fields: [{ path: "withId", reason: "NOT_VALID" }] });
