import { DisownedScreen } from "../../../features/lost-accounts";
import { useParameters } from "../../../shell";

/** `?groupId=`: what was done there and was not its author. */
export default function DisownedPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <DisownedScreen groupId={groupId} />;
}
