/** To-do: what needs the caller, from all modules, by the clock. */
export { TodoResolver } from "./todo.resolver.ts";
