import { BoardsScreen } from "../../../features/boards";
import { useParameters } from "../../../shell";

/** The boards of one group, opened from it. */
export default function GroupBoardsPage() {
  const { groupId } = useParameters<"groupId">();
  return <BoardsScreen groupId={groupId} />;
}
