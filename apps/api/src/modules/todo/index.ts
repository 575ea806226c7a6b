/** To-do: everything that waits for the caller, from all modules, by deadline. */
import type { Module } from "../../kernel/module.ts";
import { TodoResolver } from "./todo.resolver.ts";

export { type TodoEntry, todoKinds, type WaitsFor } from "./todo.kinds.ts";
export { TodoItemType, TodoType } from "./todo.type.ts";

export const module: Module = {
  name: "todo",
  entities: [],
  resolvers: [TodoResolver],
};
