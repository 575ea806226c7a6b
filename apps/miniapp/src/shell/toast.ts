import { watched } from "./watched";

export interface Undo {
  seconds: number;
  onUndo: () => void;
}

export interface Toast {
  key: number;
  words: string;
  undo?: Undo;
}

let keys = 0;
export const shownToast = watched<Toast | null>(null);

/** Says that something happened. A newer one takes the place of the older. */
export const toast = (words: string, undo?: Undo): void =>
  shownToast.set({ key: ++keys, words, undo });

export const dismissToast = (): void => shownToast.set(null);
