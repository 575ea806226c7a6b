import { MatrixScreen } from "../../../features/boards";
import { useParameters } from "../../../shell";

/** Who owes what in a group. */
export default function MatrixPage() {
  const { groupId, column } = useParameters<"groupId" | "column">();
  return (
    <MatrixScreen groupId={groupId ?? null} column={column ? decodeURIComponent(column) : null} />
  );
}
