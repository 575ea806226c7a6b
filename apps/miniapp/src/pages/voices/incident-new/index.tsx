import { InGroup } from "../../../features/groups";
import { RecordIncidentScreen } from "../../../features/incidents";
import { useParameters } from "../../../shell";
import { WAYS } from "../../../words/ways";

/** `?groupId=`: records an incident of a group. */
export default function IncidentNewPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return (
    <InGroup id={groupId} title={WAYS.incidents.title}>
      <RecordIncidentScreen groupId={groupId} />
    </InGroup>
  );
}
