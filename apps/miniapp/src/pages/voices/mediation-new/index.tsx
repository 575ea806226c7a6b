import { InGroup } from "../../../features/groups";
import { StartMediationScreen } from "../../../features/mediation";
import { useParameters } from "../../../shell";
import { WAYS } from "../../../words/ways";

/** `?groupId=`: asks for a mediation in a group. */
export default function MediationNewPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return (
    <InGroup id={groupId} title={WAYS.mediation.title}>
      <StartMediationScreen groupId={groupId} />
    </InGroup>
  );
}
