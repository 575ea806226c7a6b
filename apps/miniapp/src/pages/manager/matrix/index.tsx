import { MatrixScreen } from "../../../features/boards";
import { useParameters } from "../../../shell";

/** Who owes what in a group. */
export default function MatrixPage() {
  const { groupId } = useParameters<"groupId">();
  return <MatrixScreen groupId={groupId ?? null} />;
}
