import { LeavesScreen } from "../../features/leave";

/** 休假和代办. */
export default function LeavePage() {
  return <LeavesScreen />;
}
