import { BoardsScreen } from "../../features/boards";

/** 看板: one number, and the names behind it. */
export default function BoardsPage() {
  return <BoardsScreen />;
}
