import type { FastifyInstance } from "fastify";

/** Milliseconds for a request to arrive in; who sends slower than that means to. */
const REQUEST_TIMEOUT_MS = 30_000;
/** For a file, which over a weak network takes its time. The server's own limit. */
export const UPLOAD_TIMEOUT_MS = 10 * 60_000;

/** Breaks off requests whose body does not arrive, unless their route says that it is `large`. */
export function limitRequestTime(app: FastifyInstance, timeoutMs = REQUEST_TIMEOUT_MS): void {
  app.addHook("onRequest", async ({ raw, routeOptions }) => {
    const { headers } = raw;
    if (headers["content-length"] === undefined && !headers["transfer-encoding"]) return;
    if ((routeOptions.config as { large?: boolean }).large) return;
    const timer = setTimeout(() => raw.destroy(), timeoutMs);
    raw.once("close", () => clearTimeout(timer));
  });
}
