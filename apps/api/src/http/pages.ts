import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** What a page of ours may load: its own files, and styles that its components write themselves. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers that every answer carries. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (_, reply) => {
    void reply.headers({
      "content-security-policy": CONTENT_SECURITY_POLICY,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
    });
  });
}

/** A build's files carry a hash of what they contain in their names, and never change. */
const isHashed = (path: string): boolean => /\.[0-9a-f]{8,}\.(js|css)$/.test(path);

/** Serves the h5 build in `folder` at `/`, or says that it has not been built. */
export async function servePages(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null || !existsSync(join(folder, "index.html"))) {
    app.get("/", async (_, reply) =>
      reply.type("text/plain; charset=utf-8").send("日清已启动，但网页还没有构建。\n"),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const cacheControl = isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache";
      reply.header("cache-control", cacheControl);
    },
  });
}
