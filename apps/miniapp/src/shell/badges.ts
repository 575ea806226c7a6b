import { useSyncExternalStore } from "react";
import type { Tab } from "./pages";
import { watched } from "./watched";

const badges = watched<Partial<Record<Tab, number>>>({});

/** How many things wait behind a tab. Zero shows nothing. */
export const setBadge = (tab: Tab, count: number): void => {
  if ((badges.get()[tab] ?? 0) !== count) badges.set({ ...badges.get(), [tab]: count });
};

export const useBadges = () => useSyncExternalStore(badges.watch, badges.get, badges.get);
