import { FileSuggestionScreen } from "../../../features/suggestions";
import { useParameters } from "../../../shell";

/** Files a suggestion; `?groupId=`: in a group. */
export default function SuggestionNewPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <FileSuggestionScreen groupId={groupId} />;
}
