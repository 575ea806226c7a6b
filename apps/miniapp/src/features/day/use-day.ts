import {
  CarryOverTask,
  CompleteTask,
  MyDay,
  type MyDayQuery,
  ReportProgress,
  UndoDayEntry,
} from "@riqing/schema";
import { useEffect, useRef, useState } from "react";
import {
  clock,
  type Outcome,
  outbox,
  queries,
  invalidateAfter,
  useDeed,
  useOutbox,
  useRead,
} from "../../shell";
import { DAY } from "../../words/day";
import { takeBack, usePendingTaps, usePendingTapGone } from "../pending-taps";
import { taskTaps } from "../tasks";
import { type Day, dayOf, type DayItem, type Settled, type Tap, tapOf, withTap } from "./day";

/** All that is due today, of all my groups. */
export const useMyDay = () => useRead(MyDay, {}, ({ myDay }) => myDay);

/** What is shown until it is read again. */
function patch(taskId: string, tap: Tap | null): void {
  queries.setQueriesData<MyDayQuery>({ queryKey: [MyDay.name] }, (seen) => {
    if (!seen) return seen;
    const items = seen.myDay.items.map((item) =>
      item.task.id === taskId ? withTap(item, tap) : item,
    );
    return { myDay: { ...seen.myDay, items } };
  });
}

/** How a card was answered. */
export type Answer =
  | { outcome: "DONE" }
  | { outcome: "CARRIED"; toOn: string; reason: NonNullable<Tap["carryReason"]> }
  | { outcome: "BLOCKED"; waitsFor: string };

const tapFrom = (answer: Answer): Tap => ({
  outcome: answer.outcome,
  at: clock.now().toISOString(),
  carriedTo: answer.outcome === "CARRIED" ? answer.toOn : null,
  carryReason: answer.outcome === "CARRIED" ? answer.reason : null,
  waitsFor: answer.outcome === "BLOCKED" ? answer.waitsFor : null,
  entry: null,
});

/** One tap counts: the card folds at once, without network it waits, and until the close it is taken back. */
export function useSettling(items: readonly DayItem[]): {
  day: Day;
  settle: (item: DayItem, answer: Answer) => Promise<void>;
  undo: (line: Settled) => Promise<void>;
} {
  const [tapped, setTapped] = useState<ReadonlyMap<string, Tap>>(new Map());
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const sending = useRef(new Map<string, Promise<Outcome<unknown>>>());
  // What was tapped holds until the day as it is read says the same: between the two, nothing jumps.
  useEffect(() => {
    const outcomes = new Map(items.map(({ task, outcome }) => [task.id, outcome]));
    const says = (id: string) => (outcomes.get(id) ?? "NONE") !== "NONE";
    setTapped((before) => {
      const left = new Map([...before].filter(([id]) => !says(id) || sending.current.has(id)));
      return left.size === before.size ? before : left;
    });
    setUndone((before) => {
      const left = new Set([...before].filter(says));
      return left.size === before.size ? before : left;
    });
  }, [items]);
  const label = goalOf(items);
  const complete = useDeed(CompleteTask, { offline: { ...taskTaps.complete, label } });
  const carry = useDeed(CarryOverTask, { offline: { ...taskTaps.carryOver, label } });
  const block = useDeed(ReportProgress, { offline: { ...taskTaps.report, label } });
  const withdraw = useDeed(UndoDayEntry, { said: DAY.undone });

  // What has left is shown as the server has it; until it is read again, as it was tapped.
  usePendingTapGone((taskId, arrived, entry) => {
    const tapped = tapOf(entry)?.tap;
    const refused = outbox.mine().some(({ id }) => id === entry.id);
    if (arrived && tapped && !refused) patch(taskId, { ...tapped, entry: null });
    invalidateAfter(CompleteTask);
  });

  const kept = new Set(usePendingTaps().map(({ id }) => id));
  const taps = new Map<string, Tap>();
  for (const entry of useOutbox()) {
    const found = entry.state === "WAITING" ? tapOf(entry) : null;
    if (found)
      taps.set(found.taskId, kept.has(entry.id) ? found.tap : { ...found.tap, entry: null });
  }
  for (const [taskId, tap] of tapped) if (!taps.has(taskId)) taps.set(taskId, tap);

  function send(taskId: string, answer: Answer): Promise<Outcome<unknown>> {
    switch (answer.outcome) {
      case "DONE":
        return complete.act({ input: { taskId } });
      case "CARRIED":
        return carry.act({ input: { taskId, toOn: answer.toOn, reason: answer.reason } });
      case "BLOCKED":
        return block.act({
          input: { taskId, kind: "OBSTACLE", text: "", waitsFor: answer.waitsFor },
        });
    }
  }

  async function settle(item: DayItem, answer: Answer): Promise<void> {
    const taskId = item.task.id;
    const tap = tapFrom(answer);
    setTapped((before) => new Map(before).set(taskId, tap));
    const sent = send(taskId, answer);
    sending.current.set(taskId, sent);
    const { state } = await sent;
    sending.current.delete(taskId);
    if (state === "DONE") patch(taskId, tap);
    else setTapped((before) => without(before, taskId));
  }

  async function undo({ item, entry }: Settled): Promise<void> {
    const taskId = item.task.id;
    if (entry && takeBack(entry)) return;
    // Whoever is quicker than the network is not told to wait.
    const sent = await sending.current.get(taskId);
    if (sent && sent.state !== "DONE") return;
    setTapped((before) => without(before, taskId));
    setUndone((before) => new Set(before).add(taskId));
    const { state } = await withdraw.act({ taskId });
    if (state === "DONE") patch(taskId, null);
    else setUndone((before) => new Set([...before].filter((id) => id !== taskId)));
  }

  return { day: dayOf(items, taps, undone), settle, undo };
}

const without = (taps: ReadonlyMap<string, Tap>, taskId: string) =>
  new Map([...taps].filter(([id]) => id !== taskId));

/** What waits is known by the thing it settles. */
const goalOf =
  (items: readonly DayItem[]) =>
  ({ input: { taskId } }: { input: { taskId: string } }): string =>
    items.find(({ task }) => task.id === taskId)?.task.goal ?? DAY.title;
