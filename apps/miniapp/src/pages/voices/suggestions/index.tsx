import { SuggestionsScreen } from "../../../features/suggestions";
import { useParameters } from "../../../shell";

/** 建言和投诉; `?groupId=`: of one group. */
export default function SuggestionsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <SuggestionsScreen groupId={groupId} />;
}
