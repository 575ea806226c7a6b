import { ReportsScreen } from "../../../features/reports";

/** 举报处理: what the reader handles. */
export default function ReportsPage() {
  return <ReportsScreen />;
}
