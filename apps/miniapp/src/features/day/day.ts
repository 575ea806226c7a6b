import {
  CarryOverTask,
  CompleteTask,
  type CarryReason,
  type MyDayQuery,
  ReportProgress,
} from "@riqing/schema";
import type { Entry } from "../../shell";
import type { Tick } from "../../ui";

export type MyDay = MyDayQuery["myDay"];
export type DayItem = MyDay["items"][number];

/** What somebody has tapped for one item, known before the server's answer. */
export interface Tap {
  outcome: "DONE" | "CARRIED" | "BLOCKED";
  at: string;
  carriedTo: string | null;
  carryReason: CarryReason | null;
  waitsFor: string | null;
  /** Kept on this device: not sent yet. */
  entry: Entry | null;
}

/** An item that is accounted for, and how. */
export interface Settled extends Tap {
  item: DayItem;
}

export interface Day {
  open: DayItem[];
  /** In the order in which they were settled, as the ticks are. */
  settled: Settled[];
  ticks: Tick[];
  done: number;
  carried: number;
  blocked: number;
}

interface KeptInput {
  taskId?: string;
  toOn?: string | null;
  reason?: CarryReason;
  kind?: string;
  waitsFor?: string | null;
}

/** The item that a tap in the outbox settles; null: it settles none. */
export function tapOf(entry: Entry): { taskId: string; tap: Tap } | null {
  const { input } = (entry.variables ?? {}) as { input?: KeptInput };
  if (!input?.taskId) return null;
  const { taskId } = input;
  const none = { at: entry.tappedAt, carriedTo: null, carryReason: null, waitsFor: null, entry };
  switch (entry.documentName) {
    case CompleteTask.name:
      return { taskId, tap: { ...none, outcome: "DONE" } };
    case CarryOverTask.name: {
      const carried = { carriedTo: input.toOn ?? null, carryReason: input.reason ?? null };
      return { taskId, tap: { ...none, ...carried, outcome: "CARRIED" } };
    }
    case ReportProgress.name:
      if (input.kind !== "OBSTACLE" || !input.waitsFor) return null;
      return { taskId, tap: { ...none, waitsFor: input.waitsFor, outcome: "BLOCKED" } };
    default:
      return null;
  }
}

const tickOf = { DONE: "done", CARRIED: "moved", BLOCKED: "blocked" } as const;

/** The day as it stands with what was tapped just now, and what waits for a signal. */
export function dayOf(
  items: readonly DayItem[],
  taps: ReadonlyMap<string, Tap>,
  undone: ReadonlySet<string>,
): Day {
  const open: DayItem[] = [];
  const settled: Settled[] = [];
  for (const item of items) {
    const tap = taps.get(item.task.id);
    if (tap) settled.push({ ...tap, item });
    else if (undone.has(item.task.id)) open.push(withTap(item, null));
    else if (item.outcome === "NONE") open.push(item);
    else settled.push({ ...ofItem(item), item });
  }
  settled.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const count = (outcome: Tap["outcome"]) =>
    settled.filter((one) => one.outcome === outcome).length;
  return {
    open,
    settled,
    ticks: [...settled.map(({ outcome }) => tickOf[outcome]), ...open.map(() => "open" as const)],
    done: count("DONE"),
    carried: count("CARRIED"),
    blocked: count("BLOCKED"),
  };
}

const ofItem = (item: DayItem): Tap => ({
  outcome: item.outcome as Tap["outcome"],
  at: item.at ?? "",
  carriedTo: item.carriedTo,
  carryReason: item.carryReason,
  waitsFor: item.waitsFor,
  entry: null,
});

/** The days of a chain up to the one that is open. */
export const chainUpTo = ({ chain }: DayItem, day: string): string[] =>
  (chain.at(-1) ?? "") >= day ? chain : [...chain, day];

/** The same, with what carrying it over once more would add. */
export const chainTo = (item: DayItem, day: string, toOn: string): string[] => [
  ...chainUpTo(item, day),
  toOn,
];

const NOTHING = {
  outcome: "NONE" as const,
  at: null,
  carriedTo: null,
  carryReason: null,
  waitsFor: null,
};
/** What is taken back may be done again. */
const MAY = { completeRefusal: null, carryOverRefusal: null, reportRefusal: null };

/** The item as the answer to the tap will have it, until it is read again. */
export const withTap = (item: DayItem, tap: Tap | null): DayItem =>
  tap === null
    ? { ...item, ...NOTHING, task: { ...item.task, ...MAY } }
    : {
        ...item,
        outcome: tap.outcome,
        at: tap.at,
        carriedTo: tap.carriedTo,
        carryReason: tap.carryReason,
        waitsFor: tap.waitsFor,
      };

/** When the first of the open items closes; without one, when the day does. */
export function closesAt({ closesAt: day }: Pick<MyDay, "closesAt">, open: readonly DayItem[]) {
  return (
    open.reduce<string | null>(
      (first, item) => (first === null || item.closesAt < first ? item.closesAt : first),
      null,
    ) ?? day
  );
}
