import { useLayoutEffect, useRef } from "react";
import { type Entry, outbox, useOutbox } from "../../shell";

/** Taps that did not get through at once; being sent again, they are still kept. */
const once = new Set<string>();
/** Taps taken back here, in contrast to those that arrived. */
const undone = new Set<string>();

/** What I tapped and the network has not carried. On a good network a tap is never seen here. */
export function usePendingTaps(): readonly Entry[] {
  const waiting = useOutbox().filter((entry) => entry.state === "WAITING" && entry.subject);
  for (const { id, claim } of waiting) if (!claim) once.add(id);
  return waiting.filter(({ id }) => once.has(id));
}

/** The one about this thing. */
export const usePendingTapOn = (id: string | undefined): Entry | undefined =>
  usePendingTaps().find((entry) => entry.subject === id);

/** Before it leaves, a tap can be taken back. False: it is on its way. */
export function takeBack(entry: Entry): boolean {
  if (!outbox.undo(entry.id)) return false;
  undone.add(entry.id);
  return true;
}

/** Tells of every waiting tap that is there no more, and whether it arrived. */
export function usePendingTapGone(
  then: (subject: string, arrived: boolean, entry: Entry) => void,
): void {
  const taps = usePendingTaps();
  const before = useRef(taps);
  const latest = useRef(then);
  latest.current = then;
  const ids = taps.map(({ id }) => id).join();
  useLayoutEffect(() => {
    const gone = before.current.filter(({ id }) => !ids.includes(id));
    before.current = taps;
    for (const entry of gone) {
      latest.current(entry.subject ?? "", !undone.has(entry.id), entry);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ids]);
}
