import { MyTodo, type MyTodoQuery } from "@riqing/schema";
import { useEffect } from "react";
import { type Entry, setBadge, useOutbox, useRead } from "../../shell";
import type { Next } from "../notices/notice-foot";
import { PAGES } from "../places";

export type Todo = MyTodoQuery["myTodo"];
export type TodoItem = Todo["items"][number];

/** Taps that wait for a signal. What is just being sent does not flash. */
const waiting = (entries: readonly Entry[]) =>
  entries.filter(({ state, claim }) => state === "WAITING" && !claim);

interface Kept {
  input?: { noticeId?: string; versionId?: string };
}

/** Which thing a kept tap settles, once it arrives. */
const settles = ({ variables }: Entry): string | undefined => {
  const { input } = (variables ?? {}) as Kept;
  return input?.noticeId ?? input?.versionId;
};

/** What needs me, by the clock, without what I have tapped already. Tells the tab its count. */
export function useMyTodo() {
  const read = useRead(MyTodo, {}, (data) => data.myTodo);
  const kept = waiting(useOutbox()).filter((entry) => settles(entry) !== undefined);
  const tapped = new Set(kept.map(settles));
  const items = (read.value?.items ?? []).filter(({ id }) => !tapped.has(id));
  const count = items.length;
  const known = read.value !== undefined;
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
  return next.kind === "SIGN_RULES"
    ? { title: next.title, path: PAGES.rules, parameters: { versionId: next.id } }
    : { title: next.title, path: PAGES.notice, parameters: { id: next.id } };
}
