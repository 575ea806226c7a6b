import { HoursScreen } from "../../../features/group-admin";
import { useParameters } from "../../../shell";

/** `?groupId=`: when the group works, is left alone, and closes its day. */
export default function HoursPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <HoursScreen groupId={groupId} />;
}
