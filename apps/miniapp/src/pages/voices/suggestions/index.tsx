import { InGroup } from "../../../features/groups";
import { SuggestionsScreen } from "../../../features/suggestions";
import { useParameters } from "../../../shell";
import { WAYS } from "../../../words/ways";

/** 建言和投诉; `?groupId=`: of one group. */
export default function SuggestionsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return (
    <InGroup id={groupId} title={WAYS.suggestions.title}>
      <SuggestionsScreen groupId={groupId} />
    </InGroup>
  );
}
