import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** How often the delay is measured. */
const TICK_MS = 100;
/** By how much the process may lag before reads are answered 503, and before deeds are. */
const READ_DELAY_MS = 2_000;
const DEED_DELAY_MS = 8_000;
const RETRY_AFTER_SECONDS = 2;

/** Measures by how many milliseconds the process lags: what waits is answered that much later. */
export function loadMeter(now: () => number = () => performance.now()) {
  let last = now();
  let delay = 0;
  const lateness = (): number => Math.max(0, now() - last - TICK_MS);
  return {
    tick(): void {
      // A single long block counts for a few ticks, in which what it has held up is answered.
      delay = Math.max(lateness(), delay / 2);
      last = now();
    },
    /** The block that has just ended may not have been measured by a tick yet. */
    delay: (): number => Math.max(delay, lateness()),
  };
}

/** What people do is let in for longer than what they look at: it is small, and it is what counts. */
function isDeed({ body }: FastifyRequest): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === "string" && /^\s*mutation\b/.test(query);
}

/**
 * Answers 503 while the process lags, reads before deeds. No GraphQL in it: to a client this is the server
 * being away, and the mini-program sends it again by itself.
 */
export function overloadGuard(
  app: FastifyInstance,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  const meter = loadMeter();
  const timer = setInterval(() => meter.tick(), TICK_MS).unref();
  app.addHook("onClose", async () => clearInterval(timer));
  return async (request, reply) => {
    if (meter.delay() < (isDeed(request) ? DEED_DELAY_MS : READ_DELAY_MS)) return undefined;
    return reply
      .code(503)
      .header("retry-after", String(RETRY_AFTER_SECONDS))
      .send({ status: "overloaded", retryAfterSeconds: RETRY_AFTER_SECONDS });
  };
}
