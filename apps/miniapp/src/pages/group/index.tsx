import { GroupView, useGroup } from "../../features/groups";
import { useMe } from "../../features/me";
import { useParameters } from "../../shell";

/** One group. */
export default function GroupPage() {
  const { id } = useParameters<"id">();
  const me = useMe();
  const mayDraft = me.value?.draftRulesRefusal === null;
  return <GroupView id={id ?? ""} of={useGroup(id)} mayDraft={mayDraft} />;
}
