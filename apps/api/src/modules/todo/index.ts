/** To-do: what needs the caller, from all modules, by the clock. */
import type { Module } from "../../kernel/module.ts";
import { TodoResolver } from "./todo.resolver.ts";

export const module: Module = {
  name: "todo",
  entities: [],
  resolvers: [TodoResolver],
};
