import { ReportScreen } from "../../../features/reporting";

/** Reports something, by name or without. */
export default function ReportPage() {
  return <ReportScreen />;
}
