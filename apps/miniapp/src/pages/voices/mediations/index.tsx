import { MediationsScreen } from "../../../features/mediation";
import { useParameters } from "../../../shell";

/** 调解; `?groupId=`: from a group, where another one is asked for. */
export default function MediationsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <MediationsScreen groupId={groupId} />;
}
