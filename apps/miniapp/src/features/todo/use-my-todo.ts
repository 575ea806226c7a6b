import { MyTodo, type MyTodoQuery } from "@riqing/schema";
import { useEffect } from "react";
import { setBadge, useRead } from "../../shell";
import { settledBy, useKept, useKeptGone } from "../kept";
import type { Next } from "../notices/notice-foot";
import { leaveTodo } from "../notices/use-acknowledge";
import { PAGES } from "../places";

export type Todo = MyTodoQuery["myTodo"];
export type TodoItem = Todo["items"][number];

/** What needs me, by the clock, without what I have tapped already. Tells the tab its count. */
export function useMyTodo() {
  const read = useRead(MyTodo, {}, (data) => data.myTodo);
  const kept = useKept();
  const tapped = new Set(kept.map(settledBy));
  const items = (read.value?.items ?? []).filter(({ id }) => !tapped.has(id));
  const count = items.length;
  const known = read.value !== undefined;
  useKeptGone((id, arrived) => {
    if (arrived) leaveTodo(id);
    void read.refresh();
  });
  useEffect(() => {
    if (known) setBadge("todo", count);
  }, [known, count]);
  return { read, items, kept };
}

/** The next thing after this one, as a button names and opens it. */
export function useNext(id: string | undefined): Next | undefined {
  const { items } = useMyTodo();
  const next = items.find((item) => item.id !== id);
  if (!next) return undefined;
  if (next.kind === "STAND_IN") return { title: next.title, path: PAGES.leave, parameters: {} };
  return next.kind === "SIGN_RULES"
    ? { title: next.title, path: PAGES.rules, parameters: { versionId: next.id } }
    : { title: next.title, path: PAGES.notice, parameters: { id: next.id } };
}
