import { MyRecordScreen } from "../../../features/discipline";

/** 我的记录. */
export default function MyRecordPage() {
  return <MyRecordScreen />;
}
