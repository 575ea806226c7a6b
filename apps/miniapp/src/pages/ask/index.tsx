import { AskScreen } from "../../features/questions/ask-screen";
import { useParameters } from "../../shell";

/** `?groupId=`: asks a department before the group. */
export default function AskPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <AskScreen groupId={groupId} />;
}
