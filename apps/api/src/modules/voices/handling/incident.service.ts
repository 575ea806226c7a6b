import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { record } from "../../journal/index.ts";
import { incidentFromReport } from "../incident/incident.service.ts";
import { changeReport, lockedReport } from "../report/report.change.ts";
import { whyNotHandle } from "../report/report.policy.ts";
import type { ReportRow } from "../report/report.row.ts";
import { handlingFacts } from "./handling.service.ts";

/**
 * Makes a safety incident of what a report says of a risk, in the words that the handler left. That it came from a
 * report is known here alone. Refuses as `closeReport`, with `REPORT_HAS_INCIDENT`, and as `recordIncident`.
 */
export function makeIncidentOfReport(
  ctx: Ctx,
  { reportId, ...wish }: { reportId: string; groupId: string; text: string },
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(whyNotHandle(handlingFacts(ctx, report, access)));
    refuseIf(report.incidentId === null ? null : "REPORT_HAS_INCIDENT");
    const { id: incidentId } = await incidentFromReport(ctx, wish);
    const changed = await changeReport(ctx, report, { incidentId });
    await record(ctx, { deed: "report.made_incident", subjectId: reportId });
    return changed;
  });
}
