import { MyReportsScreen } from "../../../features/reports";

/** 我的举报. */
export default function MyReportsPage() {
  return <MyReportsScreen />;
}
