/** 待办: what needs me now. */
export { AllClear } from "./all-clear";
export { DayRow } from "./day-row";
export { PendingTapRow } from "./pending-tap-row";
export { TodoHead } from "./todo-head";
export { TodoList } from "./todo-list";
export { useMyTodo, useNext, useWaitingIds } from "./use-my-todo";
