import { isOnline, onOnlineChange } from "./connectivity";

interface Route {
  path: string;
  load: () => readonly unknown[];
}

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
  const route = routes().find((one) => one.path.replace(/^\/?/, "/") === path);
  return !route || here.has(route) ? null : fetchPage(route);
}

/**
 * Fetches the other pages once the first one is at rest, so that a tap without network opens them
 * all the same; what cannot be had then, when the network is back, or else when it is opened.
 */
export function loadPagesAhead(): () => void {
  const fetchAll = () => {
    for (const route of routes()) if (!here.has(route)) void fetchPage(route);
  };
  const timer = setTimeout(fetchAll, 1_500);
  const stop = onOnlineChange(() => {
    if (isOnline()) fetchAll();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
