import { useSyncExternalStore } from "react";
import { observable } from "./observable";
import type { Tab } from "./pages";

const badges = observable<Partial<Record<Tab, number>>>({});

/** How many things wait behind a tab. Zero shows nothing. */
export const setBadge = (tab: Tab, count: number): void => {
  if ((badges.get()[tab] ?? 0) !== count) badges.set({ ...badges.get(), [tab]: count });
};

export const useBadges = () => useSyncExternalStore(badges.watch, badges.get, badges.get);
