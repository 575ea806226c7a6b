/**
 * What a feature says of its own kinds of things, for the places that show things of all features: the
 * inbox, 待办, the matrix, the receipts. Each of these gathers what the features say in one list, its
 * `kinds.ts`.
 */
export type {
  Link,
  Message,
  MessageKind,
  MessageKinds,
  ObligationEntry,
  ObligationKinds,
  ReceiptKinds,
  Todo,
  TodoCardProps,
  TodoCards,
  TodoEntry,
  TodoItem,
  TodoKinds,
} from "./kinds";
export { forgetDone, noteDone, useJustDone } from "./just-done";
export { JustDoneRow, SettledRow } from "./just-done-row";
export { type Next, NextButton } from "./next-button";
export { PlainTodoCard } from "./plain-todo-card";
export { removeFromTodo } from "./remove-from-todo";
export { TodoWords } from "./todo-words";
