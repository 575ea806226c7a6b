import { PAGES } from "../../shell";
import type { TodoItem, TodoKinds } from "../kinds";
import { ConfirmTodoCard, DecisionTodoCard, UnassignedTodoCard } from "./todo-cards";

const link = ({ id, task }: TodoItem) => ({
  path: PAGES.task,
  parameters: { id: task?.id ?? id },
});

export const taskTodo = {
  CONFIRM_TASK: { Card: ConfirmTodoCard, link, settledAs: ({ task }) => task?.id },
  DECIDE_NEW_DATE: { Card: DecisionTodoCard, link },
  ACCEPT_RESULT: { Card: DecisionTodoCard, link },
  GIVE_ON: { Card: UnassignedTodoCard, link },
} satisfies TodoKinds;
