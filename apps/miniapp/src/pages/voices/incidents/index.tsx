import { InGroup } from "../../../features/groups";
import { IncidentsScreen } from "../../../features/incidents";
import { useParameters } from "../../../shell";
import { WAYS } from "../../../words/ways";

/** 安全事件; `?groupId=`: of one group. */
export default function IncidentsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return (
    <InGroup id={groupId} title={WAYS.incidents.title}>
      <IncidentsScreen groupId={groupId} />
    </InGroup>
  );
}
