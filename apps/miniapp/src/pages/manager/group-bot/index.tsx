import { GroupBotScreen } from "../../../features/channels";
import { useParameters } from "../../../shell";

/** `?groupId=`: the bot of the group's WeCom chat. */
export default function GroupBotPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <GroupBotScreen groupId={groupId} />;
}
