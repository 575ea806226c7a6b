import { CaseBoardScreen } from "../../../features/discipline";
import { useParameters } from "../../../shell";

/** `?groupId=`: open cases of one group; without it, of all. */
export default function CaseBoardPage() {
  const { groupId } = useParameters<"groupId">();
  return <CaseBoardScreen groupId={groupId} />;
}
