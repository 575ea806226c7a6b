import { DayScreen } from "../../../features/day";

/** 今日清账. */
export default function CloseOutPage() {
  return <DayScreen />;
}
