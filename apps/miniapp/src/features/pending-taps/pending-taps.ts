import {
  AcknowledgeNotice,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  ReportProgress,
  SignRules,
} from "@riqing/schema";
import { useLayoutEffect, useRef } from "react";
import { type Entry, outbox, useOutbox } from "../../shell";

/** Taps that did not get through at once; being sent again, they are still kept. */
const once = new Set<string>();
/** Taps taken back here, in contrast to those that arrived. */
const undone = new Set<string>();

interface Variables {
  input?: { noticeId?: string; versionId?: string; taskId?: string };
}

const deeds: readonly string[] = [
  AcknowledgeNotice.name,
  SignRules.name,
  ConfirmTask.name,
  CompleteTask.name,
  CarryOverTask.name,
  ReportProgress.name,
];

/** The notice, the version or the task that a kept tap is about. */
export function subjectOfTap({ documentName, variables }: Entry): string | undefined {
  if (!deeds.includes(documentName)) return undefined;
  const { input } = (variables ?? {}) as Variables;
  return input?.noticeId ?? input?.versionId ?? input?.taskId;
}

/** What I tapped and the network has not carried. On a good network a tap is never seen here. */
export function usePendingTaps(): readonly Entry[] {
  const waiting = useOutbox().filter((entry) => entry.state === "WAITING" && subjectOfTap(entry));
  for (const { id, claim } of waiting) if (!claim) once.add(id);
  return waiting.filter(({ id }) => once.has(id));
}

/** The one that settles this thing. */
export const usePendingTapOn = (id: string | undefined): Entry | undefined =>
  usePendingTaps().find((entry) => subjectOfTap(entry) === id);

/** Before it leaves, a tap can be taken back. False: it is on its way. */
export function takeBack(entry: Entry): boolean {
  if (!outbox.undo(entry.id)) return false;
  undone.add(entry.id);
  return true;
}

/** Tells of every kept tap that is there no more, and whether it arrived. */
export function usePendingTapGone(
  then: (settled: string, arrived: boolean, entry: Entry) => void,
): void {
  const kept = usePendingTaps();
  const before = useRef(kept);
  const latest = useRef(then);
  latest.current = then;
  const ids = kept.map(({ id }) => id).join();
  useLayoutEffect(() => {
    const gone = before.current.filter(({ id }) => !ids.includes(id));
    before.current = kept;
    for (const entry of gone) {
      latest.current(subjectOfTap(entry) ?? "", !undone.has(entry.id), entry);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ids]);
}
