import type {
  InboxKind,
  InboxQuery,
  MyTodoQuery,
  NudgeInput,
  ObligationKind,
  ReceiptKind,
  TodoKind,
} from "@riqing/schema";
import type { ComponentType } from "react";

/** The way to a page. */
export interface Link {
  path: string;
  parameters?: Record<string, string>;
}

/** A message: alone, or one of several that waited together. */
export type Message = Omit<InboxQuery["inbox"]["nodes"][number], "waited">;

export interface MessageKind {
  words: string;
  /** What it is about. Undefined: its group, if it has one. Null: it leads nowhere. */
  link?: (message: Message) => Link | null | undefined;
}

export type Todo = MyTodoQuery["myTodo"];
export type TodoItem = Todo["items"][number];

export interface TodoCardProps {
  item: TodoItem;
  /** The first of all that waits: it alone has a filled button. */
  first: boolean;
}

export interface TodoEntry {
  link: (item: TodoItem) => Link;
  /** The thing by whose id a waiting tap settles it, where that is not the item's own id. */
  settledAs?: (item: TodoItem) => string | undefined;
}

export interface ObligationEntry {
  words: string;
  /** 催没…的: what those have not done. */
  deed: string;
  nudge: (id: string, groupId: string) => NudgeInput;
}

/** What a feature declares, for those kinds that are its own. */
export type MessageKinds = Partial<Record<InboxKind, MessageKind>>;
export type TodoCards = Partial<Record<TodoKind, ComponentType<TodoCardProps>>>;
export type TodoKinds = Partial<Record<TodoKind, TodoEntry>>;
export type ObligationKinds = Partial<Record<ObligationKind, ObligationEntry>>;
export type ReceiptKinds = Partial<Record<ReceiptKind, string>>;
