import type { TodoKind } from "@riqing/schema";
import { dayTodo } from "../day";
import { deviceTodo } from "../devices";
import { disciplineTodo } from "../discipline";
import { groupTodo } from "../groups";
import type { TodoEntry, TodoItem } from "../kinds";
import { leaveTodo } from "../leave";
import { noticeTodo } from "../notices";
import { reportTodo } from "../reports";
import { rulesTodo } from "../rules";
import { taskTodo } from "../tasks";

/** Every kind of thing that waits in 待办. */
const kinds: Record<TodoKind, TodoEntry> = {
  ...noticeTodo,
  ...rulesTodo,
  ...taskTodo,
  ...leaveTodo,
  ...deviceTodo,
  ...dayTodo,
  ...groupTodo,
  ...disciplineTodo,
  ...reportTodo,
};

/** Undefined: the server knows a kind that this app does not. */
export const entryOf = ({ kind }: TodoItem): TodoEntry | undefined =>
  (kinds as Record<string, TodoEntry | undefined>)[kind];

/** The thing by whose id a tap settles it: one thing may want two words of me, each an item. */
export const settledAs = (item: TodoItem): string => entryOf(item)?.settledAs?.(item) ?? item.id;
