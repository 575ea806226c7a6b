/** Boards: who has answered and who has not, and what can be done about it. */
export { BesideList } from "./beside-list";
export { BoardsScreen } from "./boards-screen";
export { MatrixScreen } from "./matrix-screen";
export { NoticeBoardScreen } from "./notice-board-screen";
export { SignatureBoardScreen } from "./signature-board-screen";
