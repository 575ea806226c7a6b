import type { TodoKind } from "@riqing/schema";
import type { ComponentType } from "react";
import { dayTodoCards } from "../day";
import { deviceTodoCards } from "../devices";
import { disciplineTodoCards } from "../discipline";
import { groupTodoCards } from "../groups";
import type { TodoCardProps } from "../kinds";
import { leaveTodoCards } from "../leave";
import { noticeTodoCards } from "../notices";
import { reportTodoCards } from "../reports";
import { rulesTodoCards } from "../rules";
import { taskTodoCards } from "../tasks";

/** The card of every kind. Apart from `kinds.ts`, for pages that only count what waits need no cards. */
const cards: Record<TodoKind, ComponentType<TodoCardProps>> = {
  ...noticeTodoCards,
  ...rulesTodoCards,
  ...taskTodoCards,
  ...leaveTodoCards,
  ...deviceTodoCards,
  ...dayTodoCards,
  ...groupTodoCards,
  ...disciplineTodoCards,
  ...reportTodoCards,
};

/** Undefined: the server knows a kind that this app does not. */
export const cardOf = (kind: string): ComponentType<TodoCardProps> | undefined =>
  (cards as Record<string, ComponentType<TodoCardProps> | undefined>)[kind];
