import { TopicsScreen } from "../../../features/topics";
import { useParameters } from "../../../shell";

/** `?groupId=`: the topics that were stopped or banned in a group. */
export default function TopicsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <TopicsScreen groupId={groupId} />;
}
