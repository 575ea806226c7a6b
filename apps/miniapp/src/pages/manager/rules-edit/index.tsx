import { RulesEditScreen } from "../../../features/rules-edit";
import { useParameters } from "../../../shell";

/** `?rulebookId=` writes its next version; `?groupId=` begins a new rulebook. */
export default function RulesEditPage() {
  const { rulebookId, groupId } = useParameters<"rulebookId" | "groupId">();
  return <RulesEditScreen rulebookId={rulebookId} groupId={groupId} />;
}
