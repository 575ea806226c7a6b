import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/**
 * What a page of ours may load: its own files, and styles that its components write themselves; besides
 * these, only the `scripts` that stand in the start page as it was built.
 */
const contentSecurityPolicy = (scripts: readonly string[] = []) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Of answers that are no page: opened by themselves, they load nothing. Sent with each, so it is short. */
const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** What only a page takes notice of. */
const PAGE_HEADERS = {
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** By what they contain: nothing that somebody else wrote into the page would be run. */
const scriptsIn = (page: string): string[] =>
  [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );

/** Headers that every answer carries. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (_, reply) => {
    void reply.headers({
      "content-security-policy": NO_PAGE_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });
}

/** A build's files carry a hash of what they contain in their names, and never change. */
const isHashed = (path: string): boolean => /\.[0-9a-f]{8,}\.(js|css)(\.br|\.gz)?$/.test(path);

/** In place of the build's service worker: forgets what it kept, and removes itself. */
const NO_SERVICE_WORKER = `
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
`;

/**
 * Serves the h5 build in `folder` at `/`, or says that it has not been built. Files are sent as the build
 * has compressed them. Without `offline`, browsers keep no pages, and forget those they have kept.
 */
export async function servePages(
  app: FastifyInstance,
  folder: string | null,
  offline = true,
): Promise<void> {
  if (folder === null || !existsSync(join(folder, "index.html"))) {
    app.get("/", async (_, reply) =>
      reply.type("text/plain; charset=utf-8").send("日清已启动，但网页还没有构建。\n"),
    );
    return;
  }
  const workerPolicy = contentSecurityPolicy();
  if (!offline) {
    app.get("/service-worker.js", async (_, reply) =>
      reply
        .type("text/javascript; charset=utf-8")
        .header("cache-control", "no-cache")
        .send(NO_SERVICE_WORKER),
    );
  }
  const start = readFileSync(join(folder, "index.html"), "utf8");
  const startPolicy = contentSecurityPolicy(scriptsIn(start));
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const cacheControl = isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache";
      reply.header("cache-control", cacheControl);
      if (/index\.html(\.br|\.gz)?$/.test(path)) {
        void reply.headers({ ...PAGE_HEADERS, "content-security-policy": startPolicy });
      }
      // A worker may ask what its own answer lets it ask.
      if (/service-worker\.js(\.br|\.gz)?$/.test(path)) {
        reply.header("content-security-policy", workerPolicy);
      }
    },
  });
}
