import { RecordScreen } from "../../features/leave";

/** 登记休假. */
export default function LeaveEditPage() {
  return <RecordScreen />;
}
