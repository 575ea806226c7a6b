import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import type { ReportRow } from "../report/report.row.ts";
import type { ReportOutcome, ReportReceiver } from "../report/report.state.ts";
import { closeReport } from "./close.service.ts";
import { acceptReport, passOnReport } from "./handling.service.ts";

/** What becomes of a report that came in. */
export interface Triage {
  reportId: string;
  decision: "ACCEPT" | "MOVE" | "CLOSE";
  receiver?: ReportReceiver | null;
  outcome?: ReportOutcome | null;
  text?: string | null;
}

/** Takes a report on, gives it to another receiver, or ends it with a reason; refuses as these do. */
export function triageReport(ctx: Ctx, input: Triage): Promise<ReportRow> {
  const { reportId, decision, receiver, outcome, text } = input;
  const fields = new Fields();
  fields.expect("receiver", decision !== "MOVE" || Boolean(receiver), "REQUIRED");
  fields.expect("receiver", receiver !== "APPOINTED");
  fields.expect("outcome", outcome !== "JOINED");
  fields.done();
  switch (decision) {
    case "ACCEPT":
      return acceptReport(ctx, reportId);
    case "MOVE":
      return passOnReport(ctx, reportId, {
        receiver: receiver === "APPOINTED" || !receiver ? "OFFICE" : receiver,
      });
    case "CLOSE":
      return closeReport(ctx, { reportId, outcome: outcome ?? "NOT_CONFIRMED", text: text ?? "" });
  }
}
