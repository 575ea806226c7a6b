import { InGroup } from "../../../features/groups";
import { FileSuggestionScreen } from "../../../features/suggestions";
import { useParameters } from "../../../shell";
import { WAYS } from "../../../words/ways";

/** Files a suggestion; `?groupId=`: in a group. */
export default function SuggestionNewPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return (
    <InGroup id={groupId} title={WAYS.suggestions.title}>
      <FileSuggestionScreen groupId={groupId} />
    </InGroup>
  );
}
