import { LeavesScreen } from "../../features/leave/leaves-screen";

/** 休假和代办. */
export default function LeavePage() {
  return <LeavesScreen />;
}
