import type { ServerOptions } from "node:http";
import type { FastifyInstance } from "fastify";

/** Milliseconds within which the head of a request must arrive, and its body. */
const REQUEST_TIMEOUT_MS = 30_000;
/** For an upload, which is slow over a weak network. The limit of the server itself. */
export const UPLOAD_TIMEOUT_MS = 10 * 60_000;

/** Closes requests whose body does not arrive in time, except on routes configured as `large`. */
export function limitRequestTime(app: FastifyInstance, timeoutMs = REQUEST_TIMEOUT_MS): void {
  app.addHook("onRequest", async ({ raw, routeOptions }) => {
    const { headers } = raw;
    if (headers["content-length"] === undefined && !headers["transfer-encoding"]) return;
    if ((routeOptions.config as { large?: boolean }).large) return;
    const timer = setTimeout(() => raw.destroy(), timeoutMs);
    // A request that is injected has no connection, and is never closed.
    for (const event of ["end", "close"]) raw.once(event, () => clearTimeout(timer));
  });
}

/**
 * Closes connections on which the head of a request does not arrive in time. Node by itself allows a
 * minute, and looks every half a minute.
 */
export const limitHeaderTime = (timeoutMs = REQUEST_TIMEOUT_MS): ServerOptions => ({
  headersTimeout: timeoutMs,
  connectionsCheckingInterval: Math.min(1_000, timeoutMs / 2),
});
