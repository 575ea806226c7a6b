import type { TodoCardProps, TodoCards } from "../kinds";
import { CloseOutRow } from "./close-out-row";

const CloseOutTodoCard = ({ item: { closeOut }, first }: TodoCardProps) =>
  closeOut ? <CloseOutRow closeOut={closeOut} first={first} /> : null;

export const dayTodoCards = { CLOSE_OUT: CloseOutTodoCard } satisfies TodoCards;
