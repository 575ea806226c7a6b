import { useSyncExternalStore } from "react";
import { clock, observable } from "../../shell";

/** Things of 待办 that were settled by one tap a moment ago, and until when that is taken back. */
export interface JustDone {
  /** The thing: a task, a notice. */
  id: string;
  until: Date;
  /** What it is now. */
  words: string;
}

const done = observable<readonly JustDone[]>([]);

/** It keeps its place in the list, folded, while it can be taken back. */
export function noteDone(id: string, until: Date, words: string): void {
  const one = { id, until, words };
  done.set([...done.get().filter((other) => other.id !== id), one]);
  // Where no list shows it, nothing else takes it out.
  setTimeout(
    () => done.set(done.get().filter((other) => other !== one)),
    until.getTime() - clock.now().getTime() + 2_000,
  );
}

export const forgetDone = (about: string): void =>
  done.set(done.get().filter(({ id }) => id !== about));

export const useJustDone = (): readonly JustDone[] =>
  useSyncExternalStore(done.watch, done.get, done.get);
