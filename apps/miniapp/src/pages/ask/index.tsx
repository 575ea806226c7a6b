import { AskScreen } from "../../features/questions";
import { useParameters } from "../../shell";

/** `?groupId=`: asks a department before the group. */
export default function AskPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <AskScreen groupId={groupId} />;
}
