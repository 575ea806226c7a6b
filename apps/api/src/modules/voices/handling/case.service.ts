import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { recordViolation } from "../../discipline/index.ts";
import { record } from "../../journal/index.ts";
import { reportersOfMatter } from "../report/matter.change.ts";
import { changeReport, lockedReport } from "../report/report.change.ts";
import { whyNotHandle } from "../report/report.policy.ts";
import type { ReportRow } from "../report/report.row.ts";
import { handlingFacts } from "./handling.service.ts";

/** The case that is made of a report: what its subject will see, in the handler's words. */
export interface CaseOfReport {
  reportId: string;
  groupId: string;
  personId: string;
  kindKey: string;
  clauseKey?: string | null;
  happenedAt: Date;
  place?: string | null;
  whatHappened: string;
  quote?: string | null;
  fileIds?: readonly string[] | null;
}

/**
 * Makes a case of discipline of a report. The case holds what the handler sends and no more; that it came from a
 * report is known here alone: who reported it, or the same matter, is kept from it, and the case names nobody. Refuses as `closeReport`, with `REPORT_HAS_CASE`, and
 * as `recordViolation`.
 */
export function makeCaseOfReport(
  ctx: Ctx,
  { reportId, ...wish }: CaseOfReport,
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotHandle(handlingFacts(ctx, report, access)));
    refuseIf(report.caseId === null ? null : "REPORT_HAS_CASE");
    // Before anybody is asked to decide it.
    const keptFromIds = await reportersOfMatter(ctx, report);
    const { id: caseId } = await recordViolation(ctx, { ...wish, keptFromIds });
    const changed = await changeReport(ctx, report, { caseId });
    await record(ctx, { deed: "report.made_case", subjectId: reportId });
    return changed;
  });
}
