import type { AssignmentRole, AssignmentState } from "@riqing/schema";

/** As much of a share as its clock needs. */
interface Expecting {
  role: AssignmentRole;
  state: AssignmentState;
  dueAt: string;
  /** The deadline, or the close-out of the day it was carried to, where that is later. */
  expectedAt: string;
}

/** As much of a task. */
export interface Clocked {
  state: string;
  dueAt: string;
  mine?: Expecting | null;
  assignments?: readonly Expecting[];
}

/** When something is to be done, as it stands now. */
export interface Expected {
  at: string;
  /** It was carried over: the deadline was earlier. */
  carried: boolean;
  /** How far others are is not for me: then it is a time, and never over. */
  unknown?: boolean;
}

const of = ({ dueAt, expectedAt }: Expecting): Expected => ({
  at: expectedAt,
  carried: expectedAt !== dueAt,
});

const isOpen = ({ state }: Expecting): boolean => state === "ASKED" || state === "CONFIRMED";

/**
 * By when it is to be done, as far as I am concerned in it: my own share, or the first that is still
 * open of those who answer for it. Null: nothing presses any more.
 */
export function expectedOf({ state, dueAt, mine, assignments = [] }: Clocked): Expected | null {
  if (state !== "OPEN") return null;
  if (mine) return isOpen(mine) ? of(mine) : null;
  if (assignments.length === 0) return { at: dueAt, carried: false, unknown: true };
  const live = assignments.filter((one) => one.role === "RESPONSIBLE" && one.state !== "ENDED");
  // What nobody has any more still waits for somebody.
  if (live.length === 0) return { at: dueAt, carried: false };
  const [first] = live
    .filter(isOpen)
    .map(of)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return first ?? null;
}

/** Past what was promised last, and not done: the only thing that is red. */
export function isOverdue(task: Clocked, now: Date): boolean {
  const expected = expectedOf(task);
  return expected !== null && !expected.unknown && new Date(expected.at) < now;
}
