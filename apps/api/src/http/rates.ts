import { createHash } from "node:crypto";
import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { tokenOf } from "../context.ts";
import { RefusedError } from "../kernel/refusal.ts";

const MINUTE_MS = 60_000;

const sourceOf = ({ ip }: FastifyRequest): string => `ip:${normalizeIP(ip)}`;

/** Who asks, as far as it is known before the database is asked: the hash of the token, else the address. */
export function callerOf(request: FastifyRequest): string {
  const token = tokenOf(request.headers);
  if (token === null) return sourceOf(request);
  return `token:${createHash("sha256").update(token).digest("base64url")}`;
}

/** How often one caller may ask; beyond it the answer is 429 `TOO_MANY_REQUESTS`. */
export const callerRate = {
  rateLimit: {
    max: (request: FastifyRequest) =>
      tokenOf(request.headers) === null
        ? LIMITS.anonymousRequestsPerMinute
        : LIMITS.requestsPerMinute,
    keyGenerator: callerOf,
  },
};

/** How often one caller may upload. */
export const uploadRate = {
  rateLimit: { max: LIMITS.uploadsPerMinute, keyGenerator: callerOf },
};

/** For routes that need no token. */
export const anonymousRate = {
  rateLimit: { max: LIMITS.anonymousRequestsPerMinute, keyGenerator: sourceOf },
};

/** Counts requests where a route asks for it, in this process. */
export async function limitRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    timeWindow: MINUTE_MS,
    cache: 20_000,
    errorResponseBuilder: (_, { ttl }) =>
      new RefusedError("TOO_MANY_REQUESTS", { retryAfterSeconds: Math.ceil(ttl / 1_000) }),
  });
}

/**
 * Counts, by its address, each request whose token is not valid. Without this, a caller with a new
 * invented token each time would never reach a limit.
 */
export function tokenGuessLimiter(
  app: FastifyInstance,
): (request: FastifyRequest) => Promise<void> {
  const count = app.createRateLimit(anonymousRate.rateLimit);
  return async (request) => {
    const rate = await count(request);
    if (rate.isAllowed || !rate.isExceeded) return;
    throw new RefusedError("TOO_MANY_REQUESTS", { retryAfterSeconds: rate.ttlInSeconds });
  };
}
