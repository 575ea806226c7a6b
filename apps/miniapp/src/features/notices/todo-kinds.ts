import { PAGES } from "../../shell";
import type { TodoKinds } from "../kinds";
import { NoticeTodoCard } from "./todo-card";

export const noticeTodo = {
  ACKNOWLEDGE_NOTICE: {
    Card: NoticeTodoCard,
    link: ({ id }) => ({ path: PAGES.notice, parameters: { id } }),
  },
} satisfies TodoKinds;
