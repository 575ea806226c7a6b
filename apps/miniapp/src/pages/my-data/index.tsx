import { OwnDataScreen } from "../../features/own-data";

/** 我的数据. */
export default function MyDataPage() {
  return <OwnDataScreen />;
}
