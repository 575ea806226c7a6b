import { MEMBER_PAGES } from "./pages";

interface Route {
  path: string;
  load: () => readonly unknown[];
}

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whoever saves data, or waits long for it, gets only what they open. */
function isCheap(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return !connection?.saveData && !/2g/.test(connection?.effectiveType ?? "");
}

const ahead: ReadonlySet<string> = new Set(Object.values(MEMBER_PAGES));

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

async function load(): Promise<void> {
  if (!isCheap() || (await isKept())) return;
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } };
  for (const { path, load: ask } of app?.routes ?? []) {
    if (!ahead.has(`/${path.replace(/^\//, "")}`)) continue;
    void Promise.resolve(ask()[0]).catch(() => undefined);
  }
}

/**
 * Fetches the pages that everybody uses once the first one is at rest, so that a tap without network opens
 * them all the same. The others are fetched when they are opened, as are those that cannot be had now.
 */
export function loadPagesAhead(): () => void {
  const timer = setTimeout(() => void load(), 3_000);
  return () => clearTimeout(timer);
}
