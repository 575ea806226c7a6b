import { StartMediationScreen } from "../../../features/mediation";
import { useParameters } from "../../../shell";

/** `?groupId=`: asks for a mediation in a group. */
export default function MediationNewPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return <StartMediationScreen groupId={groupId} />;
}
