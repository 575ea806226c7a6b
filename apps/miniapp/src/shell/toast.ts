import { observable } from "./observable";

export interface Undo {
  seconds: number;
  onUndo: () => void;
}

/** What the shell tells of by itself; the kit has the sentence. */
export type ToastEvent = Error | "KEPT_OFFLINE";

export interface Toast {
  key: number;
  content: { words: string } | { event: ToastEvent };
  undo?: Undo;
}

let keys = 0;
export const shownToast = observable<Toast | null>(null);

/** Says that something happened. A newer one takes the place of the older. */
export const toast = (words: string, undo?: Undo): void =>
  shownToast.set({ key: ++keys, content: { words }, undo });

export const toastEvent = (event: ToastEvent): void =>
  shownToast.set({ key: ++keys, content: { event } });

export const dismissToast = (): void => shownToast.set(null);
