import { MembersScreen } from "../../../features/group-admin";
import { useParameters } from "../../../shell";

/** `?groupId=`: who is in the group. */
export default function MembersPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <MembersScreen groupId={groupId} />;
}
