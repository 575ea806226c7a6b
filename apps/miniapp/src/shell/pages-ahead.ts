interface Route {
  load: () => readonly unknown[];
}

/**
 * Fetches the other pages once the first one is at rest, so that a tap without network opens them
 * all the same. Those that cannot be had now are fetched when they are opened, as ever.
 */
export function loadPagesAhead(): () => void {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } };
  const timer = setTimeout(() => {
    for (const { load } of app?.routes ?? []) {
      void Promise.resolve(load()[0]).catch(() => undefined);
    }
  }, 3_000);
  return () => clearTimeout(timer);
}
