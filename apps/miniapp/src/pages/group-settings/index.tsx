import { GroupSettingsScreen } from "../../features/group-settings";
import { useParameters } from "../../shell";

/** `?groupId=`: what holds in a group. */
export default function GroupSettingsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <GroupSettingsScreen groupId={groupId} />;
}
