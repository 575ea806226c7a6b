import { ChangesView, useDifference } from "../../features/rules";
import { useParameters } from "../../shell";

/** 只看改了什么: against the version I signed, or the one named. */
export default function RulesChangesPage() {
  const { versionId, sinceVersionId } = useParameters<"versionId" | "sinceVersionId">();
  return <ChangesView of={useDifference(versionId, sinceVersionId)} />;
}
