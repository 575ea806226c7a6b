import { RecordIncidentScreen } from "../../../features/incidents";
import { useParameters } from "../../../shell";

/** `?groupId=`: records an incident of a group. */
export default function IncidentNewPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <RecordIncidentScreen groupId={groupId} />;
}
