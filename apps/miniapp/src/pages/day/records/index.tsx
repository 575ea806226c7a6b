import { DaysScreen } from "../../../features/day";
import { useParameters } from "../../../shell";

/** The calendar of a group's days. */
export default function DayRecordsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <DaysScreen groupId={groupId} />;
}
