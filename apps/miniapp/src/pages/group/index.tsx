import { GroupView, useGroup } from "../../features/groups";
import { useMe } from "../../features/me";
import { useParameters } from "../../shell";

/** One group. */
export default function GroupPage() {
  const { id } = useParameters<"id">();
  useMe();
  return <GroupView id={id ?? ""} of={useGroup(id)} />;
}
