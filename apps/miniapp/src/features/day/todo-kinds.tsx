import { PAGES } from "../../shell";
import type { TodoCardProps, TodoKinds } from "../kinds";
import { CloseOutRow } from "./close-out-row";

const CloseOutTodoCard = ({ item: { closeOut }, first }: TodoCardProps) =>
  closeOut ? <CloseOutRow closeOut={closeOut} first={first} /> : null;

export const dayTodo = {
  CLOSE_OUT: { Card: CloseOutTodoCard, link: () => ({ path: PAGES.day }) },
} satisfies TodoKinds;
