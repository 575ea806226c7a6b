import { IncidentsScreen } from "../../../features/incidents";
import { useParameters } from "../../../shell";

/** 安全事件; `?groupId=`: of one group. */
export default function IncidentsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <IncidentsScreen groupId={groupId} />;
}
