import { RecordScreen } from "../../../features/day";
import { useParameters } from "../../../shell";

/** The record of one closed day of a group. */
export default function DayRecordPage() {
  const { groupId = "", day = "" } = useParameters<"groupId" | "day">();
  return <RecordScreen groupId={groupId} day={day} />;
}
