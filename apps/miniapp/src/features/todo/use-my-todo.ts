import { MyTodo } from "@riqing/schema";
import { useEffect } from "react";
import { setBadge, useKeptInPlace, useRead } from "../../shell";
import { removeFromTodo, type Next, type TodoItem, useJustDone } from "../kinds";
import { usePendingTaps, usePendingTapGone } from "../pending-taps";
import { entryOf, settledAs } from "./kinds";

/** What needs me, by the clock, without what I have tapped already. Tells the tab its count. */
export function useMyTodo() {
  const read = useRead(MyTodo, {}, (data) => data.myTodo);
  const pendingTaps = usePendingTaps();
  const settling = pendingTaps.filter(({ staysInTodo }) => !staysInTodo);
  const tapped = new Set(settling.map(({ subject }) => subject));
  const items = (read.value?.items ?? []).filter((item) => !tapped.has(settledAs(item)));
  // Done a moment ago: it keeps its place while it can be taken back, and is counted no more.
  const justDone = new Set(useJustDone().map(({ id }) => id));
  const count = items.filter((item) => !justDone.has(settledAs(item))).length;
  const known = read.value !== undefined;
  usePendingTapGone((id, arrived) => {
    const item = read.value?.items.find((one) => settledAs(one) === id);
    if (arrived && item) removeFromTodo(item.id);
    void read.refresh();
  });
  useEffect(() => {
    if (known) setBadge("todo", count);
  }, [known, count]);
  const shown = useKeptInPlace(items, keyOf, (item) => justDone.has(settledAs(item)));
  return { read, items, shown, pendingTaps, count };
}

const keyOf = (item: TodoItem): string => item.kind + item.id;

/** The ids of everything that waits for me, for lists that show it first. */
export function useWaitingIds(): ReadonlySet<string> {
  const { items } = useMyTodo();
  return new Set(
    items
      .flatMap(({ id, task, notice, rules }) => [id, task?.id, notice?.id, rules?.rulebook.id])
      .filter((one) => one != null),
  );
}

/** The next thing after this one, as a button names and opens it. */
export function useNext(id: string | undefined): Next | undefined {
  const { items } = useMyTodo();
  const others = items.filter((item) => item.id !== id && item.task?.id !== id);
  const next = others.find(entryOf);
  const link = next && entryOf(next)?.link(next);
  return link && { title: next.title, ...link };
}
