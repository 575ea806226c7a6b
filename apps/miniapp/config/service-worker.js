/**
 * Keeps the files of the pages, so that they open without network. It sees nothing else: what people read
 * and send goes past it. The build writes `BUILD` and `FILES` above this.
 */
const PREFIX = "riqing-pages-";
const CACHE = PREFIX + BUILD;
const START = "/";
const SHARED = "/s/";
/** Milliseconds. */
const PATIENCE = 3_000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      // By a fresh request: a start page of another build would name files that are gone.
      await cache.add(new Request(START, { cache: "reload" }));
      await cache.addAll(FILES);
      await self.skipWaiting();
    })(),
  );
});

/** A page of the build before may still be open, and load parts of itself. Older builds are dropped. */
self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const others = (await caches.keys()).filter(
        (name) => name.startsWith(PREFIX) && name !== CACHE,
      );
      await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === START) event.respondWith(startPage(request));
  else if (request.mode === "navigate" && pathname.startsWith(SHARED)) {
    event.respondWith(sharedPage(request));
  } else if (/^\/(js|css)\//.test(pathname)) event.respondWith(file(request));
});

/** From the server, so that a new build is seen at once; from here, where it does not answer in time. */
async function startPage(request) {
  const answer = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([answer, late]).catch(() => undefined);
  if (first && first.status < 500) return first;
  const kept = await caches.match(START, {
    cacheName: CACHE,
    ignoreSearch: true,
    ignoreVary: true,
  });
  // Too late is then of no more interest.
  if (kept) answer.catch(() => undefined);
  return kept ?? answer;
}

/** A shared link leads to the page, which says that there is no network. */
const sharedPage = (request) =>
  fetch(request).catch(() => {
    const { pathname, search } = new URL(request.url);
    return Response.redirect(`${START}#/${pathname.slice(SHARED.length)}${search}`);
  });

/** The name of such a file says what is in it: what is kept under a name never gets old. */
async function file(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const copy = answer.clone();
    const cache = await caches.open(CACHE);
    // A phone that is full keeps nothing more.
    await cache.put(request, copy).catch(() => undefined);
  }
  return answer;
}
