import Taro from "@tarojs/taro";
import { isOnline } from "./connectivity";
import { PAGES, TABS, type Tab } from "./pages";
import { pageComing } from "./pages-ahead";
import { dismissToast, shownToast, takeBackOnLeaving, toastEvent } from "./toast";

type Parameters = Record<string, string | undefined>;

const address = (path: string, parameters: Parameters = {}): string => {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`)
    .join("&");
  return query ? `${path}?${query}` : path;
};

/** Two taps on one card open one page; the second is answered with an error we do not need. */
const quietly = (going: Promise<unknown>): void => void going.catch(() => undefined);

/** A tap is answered by then, if only by saying that the page is on its way. */
const answerMs = 150;
let goings = 0;

/**
 * Goes there once the page itself is on this device. Taro would change the address first, and stay
 * for ever on the old page where the new one cannot be fetched.
 */
function go(url: string, way: () => Promise<unknown>): void {
  const going = ++goings;
  const coming = pageComing(url.split("?")[0] ?? "");
  if (!coming) return leave(way);
  const said = setTimeout(() => toastEvent("OPENING"), answerMs);
  void coming.then((came) => {
    clearTimeout(said);
    const content = shownToast.get()?.content;
    if (content && "event" in content && content.event === "OPENING") dismissToast();
    // Something else has been touched since.
    if (going !== goings) return;
    if (came) leave(way);
    else toastEvent("PAGE_AWAY");
  });
}

function leave(way: () => Promise<unknown>): void {
  takeBackOnLeaving();
  quietly(way());
}

const isTab = (path: string): boolean =>
  Object.values<string>(TABS).includes(path.split("?")[0] ?? "");

/** The page shown now, with its parameters. */
export function here(): string {
  const page = Taro.getCurrentPages().at(-1);
  const route = page?.route ?? page?.path?.split("?")[0] ?? "";
  // In the browser a page keeps its parameters under Taro's own name.
  const given = page as { options?: Parameters; $taroParams?: Parameters } | undefined;
  const known = Object.keys(given?.options ?? {}).length > 0 ? given?.options : given?.$taroParams;
  const { $taroTimestamp: _, stamp: __, ...parameters } = known ?? {};
  return address(route.startsWith("/") ? route : `/${route}`, parameters);
}

/** Opens a page over this one. */
export const open = (path: string, parameters?: Parameters): void =>
  isTab(path) ? toTab(path) : go(path, () => overThis(address(path, parameters)));

const toTab = (url: string): void => go(url, () => Taro.switchTab({ url }));

/** WeChat fetches the managers' pages when they are first opened: without network, that is said. */
const overThis = (url: string): Promise<unknown> =>
  Taro.navigateTo({ url }).catch(() =>
    isOnline() ? undefined : Taro.navigateTo({ url: address(PAGES.offline, { from: url }) }),
  );

/** In place of this page: what was finished is not gone back to. */
export const replace = (path: string, parameters?: Parameters): void =>
  isTab(path) ? toTab(path) : go(path, () => Taro.redirectTo({ url: address(path, parameters) }));

/** Back, or home where there is nothing to go back to: a shared card opens the thing itself. */
export const back = (): void =>
  Taro.getCurrentPages().length > 1
    ? leave(() => Taro.navigateBack({ delta: 1 }))
    : toTab(PAGES.todo);

export const openTab = (tab: Tab): void => toTab(TABS[tab]);

/** Leaves everything for this page, and remembers where the person wanted to be. */
export function relaunchAt(place: string): void {
  const wanted = here();
  if (wanted.split("?")[0] === place) return;
  const from = wanted.length > 1 && !wanted.startsWith("/pages/state/") ? wanted : undefined;
  go(place, () => Taro.reLaunch({ url: address(place, { from }) }));
}

/** Where the person wanted to be before signing in came in between. Only our own pages. */
export function resume(from: string | undefined): void {
  const wanted = from ? decodeURIComponent(from) : "";
  const url = wanted.startsWith("/pages/") ? wanted : PAGES.todo;
  if (isTab(url)) toTab(url);
  else go(url, () => Taro.reLaunch({ url }));
}
