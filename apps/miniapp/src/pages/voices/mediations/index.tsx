import { InGroup } from "../../../features/groups";
import { MediationsScreen } from "../../../features/mediation";
import { useParameters } from "../../../shell";
import { WAYS } from "../../../words/ways";

/** 调解; `?groupId=`: from a group, where another one is asked for. */
export default function MediationsPage() {
  const { groupId = "" } = useParameters<"groupId">();
  return (
    <InGroup id={groupId} title={WAYS.mediation.title}>
      <MediationsScreen groupId={groupId} />
    </InGroup>
  );
}
