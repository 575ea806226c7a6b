import { ReportScreen } from "../../../features/reporting";

/** Reports something, by name or without. What it is filled in with is in no address, see `openReport`. */
export default function ReportPage() {
  return <ReportScreen />;
}
