import { clock } from "./clock";
import { isOnline, onOnlineChange } from "./connectivity";
import { OfflineError } from "./errors";
import { observable } from "./observable";

export interface Undo {
  seconds: number;
  onUndo: () => void;
}

/** What the shell tells of by itself; the kit has the sentence. */
export type ToastEvent = Error | "KEPT_OFFLINE" | "OPENING" | "PAGE_AWAY";

export interface Toast {
  key: number;
  content: { words: string } | { event: ToastEvent };
  undo?: Undo;
  /** The ids of what it speaks of. */
  about: readonly string[];
  /** Said on the way to another page, it is still to be read there. */
  staysUntil: number;
}

/** Said so short a time before the page is left, it speaks of what led away from it. */
const onTheWayMs = 300;
/** By then the next page stands. */
const arrivedMs = 1_500;

let keys = 0;
export const shownToast = observable<Toast | null>(null);

const show = (said: Pick<Toast, "content" | "undo">, about: readonly string[]): void =>
  shownToast.set({ ...said, about, key: ++keys, staysUntil: clock.ticks() + onTheWayMs });

/** Says that something happened. A newer one takes the place of the older. */
export const toast = (words: string, undo?: Undo, about: readonly string[] = []): void =>
  show({ content: { words }, undo }, about);

export const toastEvent = (event: ToastEvent): void => show({ content: { event } }, []);

export const dismissToast = (): void => shownToast.set(null);

/**
 * A deed begins: what was said before it speaks of a state that is over. A way back stays for its
 * seconds, unless the deed is about the same thing.
 */
export function takeBackBefore(about: readonly string[]): void {
  const said = shownToast.get();
  if (said && (!said.undo || said.about.some((id) => about.includes(id)))) dismissToast();
}

/** The page is left: what was said of it does not stand over the next one. A way back still holds. */
export function takeBackOnLeaving(): void {
  const said = shownToast.get();
  if (!said || said.undo) return;
  const now = clock.ticks();
  if (now > said.staysUntil) dismissToast();
  else shownToast.set({ ...said, staysUntil: now + arrivedMs });
}

/** What was said for want of a network is over when there is one, or when nothing waits any more. */
export function takeBackOffline(): void {
  const content = shownToast.get()?.content;
  if (!content || !("event" in content)) return;
  const { event } = content;
  if (event === "KEPT_OFFLINE" || event === "PAGE_AWAY" || event instanceof OfflineError)
    dismissToast();
}

onOnlineChange(() => {
  if (isOnline()) takeBackOffline();
});
