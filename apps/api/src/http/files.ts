import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type AppContext, openRequestContext } from "../context.ts";
import { whyNotSignedIn } from "../kernel/auth-checker.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type ByteRange, FileMissingError } from "../kernel/file-store.ts";
import { RefusedError, refuseIf } from "../kernel/refusal.ts";
import { openSmall, readFile, SMALL_PICTURE_TYPE } from "../modules/files/index.ts";
import { callerRate, tokenGuessLimiter } from "./rates.ts";

/** An uploaded file is never displayed as a page of this site, whatever its type says. */
const SANDBOX_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * `GET /files/<id>`: the bytes of a file, always to be saved and never to be shown, for whoever may
 * see what it is attached to (Mission T1). To anybody else there is no such file. `GET /files/<id>/small`: a small
 * picture of a picture, by the same rule.
 */
export function serveFiles(app: FastifyInstance, given: AppContext): void {
  const authenticate = authenticator(app, given);
  const refuseMissing = async (request: FastifyRequest, read: () => Promise<Readable>) => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof FileMissingError)) throw error;
      app.log.error({ requestId: request.id, error: error.message }, "a file is missing");
      throw new RefusedError("FILE_MISSING");
    }
  };
  const open = (request: FastifyRequest, storageKey: string, range: ByteRange | null) =>
    refuseMissing(request, () => given.ports.files.read(storageKey, range ?? undefined));
  app.get<{ Params: { id: string } }>(
    "/files/:id",
    { config: callerRate },
    async (request, reply) => {
      const ctx = await authenticate(request);
      const { name, mediaType, bytes, storageKey } = await readFile(ctx, request.params.id);
      const range = rangeOf(request.headers.range, bytes);
      // Opened before any header is set: a missing file is answered as a refusal.
      const body =
        range === "outside" || request.method === "HEAD"
          ? null
          : await open(request, storageKey, range);
      void reply.headers({
        "content-type": mediaType,
        "content-disposition": dispositionOf(name),
        "content-security-policy": SANDBOX_POLICY,
        "cache-control": "private, no-store",
        "accept-ranges": "bytes",
      });
      if (range === "outside") {
        return reply.code(416).header("content-range", `bytes */${bytes}`).send("");
      }
      if (range) {
        void reply.code(206).headers({
          "content-range": `bytes ${range.start}-${range.end}/${bytes}`,
          "content-length": range.end - range.start + 1,
        });
      } else void reply.header("content-length", bytes);
      return reply.send(body ?? Readable.from([]));
    },
  );
  // Kept by the browser, and asked for again each time: whoever may not see it any more is refused then.
  app.get<{ Params: { id: string } }>(
    "/files/:id/small",
    { config: callerRate },
    async (request, reply) => {
      const { tag, open } = await openSmall(await authenticate(request), request.params.id);
      const known = request.headers["if-none-match"] === tag;
      const body = known ? null : await refuseMissing(request, open);
      void reply.headers({
        "content-security-policy": SANDBOX_POLICY,
        "cache-control": "private, no-cache",
        vary: "authorization",
        etag: tag,
      });
      if (body === null) return reply.code(304).send();
      return reply.header("content-type", SMALL_PICTURE_TYPE).send(body);
    },
  );
}

/** Answers the context of a signed-in caller; limits callers who guess tokens. */
export function authenticator(
  app: FastifyInstance,
  given: AppContext,
): (request: FastifyRequest) => Promise<Ctx> {
  const refuseIfGuessing = tokenGuessLimiter(app);
  return async (request) => {
    const { id: requestId, ip, headers } = request;
    const context = await openRequestContext(given, { requestId, ip, headers });
    if (context.authRefusal) await refuseIfGuessing(request);
    refuseIf(whyNotSignedIn(context));
    return context as Ctx;
  };
}

/** To be saved under its own name; who cannot read that saves it under a plain one. */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w.-]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** The one part that is asked for; null for the whole, as for what is not understood. */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | "outside" | null {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  const start = from === "" ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === "" || to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start < bytes && start <= end ? { start, end } : "outside";
}
