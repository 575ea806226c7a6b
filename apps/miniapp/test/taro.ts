import { useEffect } from "react";

/** The edge to Taro: routes are recorded, lifecycles follow React's. */
export const visited: string[] = [];
export const parameters: Record<string, string> = {};

const go = (how: string) => async (to: { url?: string }) =>
  void visited.push(`${how} ${to.url ?? ""}`);
const useOnce = (then: () => void) => useEffect(then, []);

export const useRouter = () => ({ params: parameters });
export const useDidShow = useOnce;
export const useDidHide = (_then: () => void) => undefined;
export const usePullDownRefresh = (_then: () => void) => undefined;
export const usePageNotFound = (_then: () => void) => undefined;
export const useShareAppMessage = (_card: () => unknown) => undefined;

const listeners = new Map<string, Set<(told: unknown) => void>>();

const eventCenter = {
  on: (name: string, listener: (told: unknown) => void) =>
    void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
  off: (name: string, listener: (told: unknown) => void) =>
    void listeners.get(name)?.delete(listener),
  trigger: (name: string, told: unknown) =>
    listeners.get(name)?.forEach((listener) => listener(told)),
};

export default {
  eventCenter,
  navigateTo: go("open"),
  redirectTo: go("replace"),
  reLaunch: go("arrive"),
  switchTab: go("tab"),
  navigateBack: go("back"),
  getCurrentPages: () => [{ route: "pages/todo/index", options: {} }],
  stopPullDownRefresh: () => undefined,
};
