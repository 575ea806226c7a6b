import { useSyncExternalStore } from "react";

/** Tasks that were taken on a moment ago: until when, and with what promise. */
export interface Taken {
  taskId: string;
  until: string;
  plannedAt: string | null;
  /** It cannot be solved now: that is an answer, too. */
  cannot: boolean;
}

let taken: readonly Taken[] = [];
const watchers = new Set<() => void>();

function set(next: readonly Taken[]): void {
  taken = next;
  watchers.forEach((watcher) => watcher());
}

/** It keeps its place in the list, folded, while it can be taken back. */
export const noteTaken = (one: Taken): void =>
  set([...taken.filter(({ taskId }) => taskId !== one.taskId), one]);

export const forgetTaken = (id: string): void => set(taken.filter(({ taskId }) => taskId !== id));

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

export const useTaken = (): readonly Taken[] =>
  useSyncExternalStore(
    watch,
    () => taken,
    () => taken,
  );
