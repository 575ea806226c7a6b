import { CarryOverTask, MyTodo, type MyTodoQuery, ReportProgress } from "@riqing/schema";
import { useEffect } from "react";
import { PAGES, setBadge, useRead } from "../../shell";
import { leaveTodo, type Next } from "../notices";
import { subjectOfTap, usePendingTaps, usePendingTapGone } from "../pending-taps";
import { useTaken } from "../tasks";

export type Todo = MyTodoQuery["myTodo"];
export type TodoItem = Todo["items"][number];

/** Kept taps that tell of a task without answering whether it is taken on. */
const settlesNothing: readonly string[] = [CarryOverTask.name, ReportProgress.name];

/** What an item is about: the same thing may want two words of me, and each is an item. */
const subjectOf = (item: TodoItem): string =>
  item.kind === "CONFIRM_TASK" ? (item.task?.id ?? item.id) : item.id;

/** What needs me, by the clock, without what I have tapped already. Tells the tab its count. */
export function useMyTodo() {
  const read = useRead(MyTodo, {}, (data) => data.myTodo);
  const kept = usePendingTaps();
  const answered = kept.filter(({ documentName }) => !settlesNothing.includes(documentName));
  const tapped = new Set(answered.map(subjectOfTap));
  const items = (read.value?.items ?? []).filter((item) => !tapped.has(subjectOf(item)));
  // Taken on a moment ago: it keeps its place while it can be taken back, and is counted no more.
  const taken = new Set(useTaken().map(({ taskId }) => taskId));
  const count = items.filter((item) => !taken.has(subjectOf(item))).length;
  const known = read.value !== undefined;
  usePendingTapGone((id, arrived) => {
    const item = read.value?.items.find((one) => subjectOf(one) === id);
    if (arrived && item) leaveTodo(item.id);
    void read.refresh();
  });
  useEffect(() => {
    if (known) setBadge("todo", count);
  }, [known, count]);
  return { read, items, kept, count };
}

/** The next thing after this one, as a button names and opens it. */
export function useNext(id: string | undefined): Next | undefined {
  const { items } = useMyTodo();
  const next = items.find((item) => item.id !== id && item.task?.id !== id);
  if (!next) return undefined;
  const { title, kind, task } = next;
  if (kind === "STAND_IN") return { title, path: PAGES.leave, parameters: {} };
  if (kind === "CLOSE_OUT") return { title, path: PAGES.day, parameters: {} };
  if (task) return { title, path: PAGES.task, parameters: { id: task.id } };
  return kind === "SIGN_RULES"
    ? { title, path: PAGES.rules, parameters: { versionId: next.id } }
    : { title, path: PAGES.notice, parameters: { id: next.id } };
}
