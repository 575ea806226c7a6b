import { RecordScreen } from "../../features/leave/record-screen";

/** 登记休假. */
export default function LeaveEditPage() {
  return <RecordScreen />;
}
