import { isOnline, onOnlineChange } from "./connectivity";
import { MEMBER_PAGES } from "./pages";

interface Route {
  path: string;
  load: () => readonly unknown[];
}

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

const pathOf = ({ path }: Route): string => path.replace(/^\/?/, "/");

const routes = (): readonly Route[] =>
  (window as { __taroAppConfig?: { routes?: Route[] } }).__taroAppConfig?.routes ?? [];

const here = new Set<Route>();

const fetchPage = (route: Route): Promise<boolean> =>
  Promise.resolve(route.load()[0]).then(
    () => {
      here.add(route);
      return true;
    },
    () => false,
  );

/** Null: the page is on this device. Otherwise it is fetched: false, it cannot be had now. */
export function pageComing(path: string): Promise<boolean> | null {
  const route = routes().find((one) => pathOf(one) === path);
  return !route || here.has(route) ? null : fetchPage(route);
}

/** Whoever saves data, or waits long for it, gets only what they open. */
function isCheap(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return !connection?.saveData && !/2g/.test(connection?.effectiveType ?? "");
}

/** The browser keeps the files: see `config/service-worker.js`. Not on plain http, and not where it is off. */
async function isKept(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register("/service-worker.js");
    await navigator.serviceWorker.ready;
    return (await caches.keys()).some((name) => name.startsWith("riqing-pages-"));
  } catch {
    return false;
  }
}

const ahead: ReadonlySet<string> = new Set(Object.values(MEMBER_PAGES));

async function fetchAll(): Promise<void> {
  if (!isCheap() || (await isKept())) return;
  for (const route of routes()) {
    if (ahead.has(pathOf(route)) && !here.has(route)) void fetchPage(route);
  }
}

/**
 * Fetches the pages that everybody uses once the first one is at rest, so that a tap without network opens
 * them all the same; what cannot be had then, when the network is back. The others are fetched when they
 * are opened.
 */
export function loadPagesAhead(): () => void {
  const timer = setTimeout(() => void fetchAll(), 1_500);
  const stop = onOnlineChange(() => {
    if (isOnline()) void fetchAll();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
