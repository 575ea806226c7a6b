import { open } from "./navigate";
import { PAGES } from "./pages";

/** What somebody was looking at when they went to report something. */
export interface ReportFrom {
  /** That it is no report: a suggestion without a name. */
  kind?: "SUGGESTION";
  group?: { id: string; name: string };
  person?: { id: string; name: string };
  origin?: { kind: "NOTICE" | "TASK"; id: string; title: string };
}

let handed: ReportFrom = {};

/** Opens the form of a report, filled in; in memory, because an address stays in the history of a browser. */
export function openReport(from: ReportFrom = {}): void {
  handed = from;
  open(PAGES.report);
}

/** What the form that opens now is filled in with. */
export function takeReportFrom(): ReportFrom {
  const taken = handed;
  handed = {};
  return taken;
}
