import { LIMITS } from "@riqing/schema";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { isUnavailable } from "../database/unavailable.ts";
import { type Refusal, RefusedError } from "../kernel/refusal.ts";

/** "No", in GraphQL's shape: for what is refused before GraphQL is reached. */
export const refusal = (code: Refusal, requestId: string, facts: object = {}) => ({
  errors: [{ message: code, extensions: { ...facts, code, requestId } }],
});

const HTTP_STATUS: Partial<Record<Refusal, number>> = {
  SIGN_IN_FIRST: 401,
  SESSION_ENDED: 401,
  BIND_FIRST: 403,
  PERSON_DEPARTED: 403,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  FILE_MISSING: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  TOO_MANY_REQUESTS: 429,
  FAULT: 500,
};

/** When to come back, in seconds. */
const RETRY_AFTER_SECONDS = 5;

/**
 * The database could not serve: 503, which is neither a refusal nor a fault. No GraphQL in it, so that the
 * mini-program keeps the tap and sends it again.
 */
export const sendUnavailable = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .header("retry-after", String(RETRY_AFTER_SECONDS))
    .send({ status: "unavailable", retryAfterSeconds: RETRY_AFTER_SECONDS });

/** Answers what went wrong outside GraphQL; a fault of ours says no more than that it is one. */
export function answerError(
  error: FastifyError | RefusedError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { id } = request;
  if (error instanceof RefusedError) {
    const facts = error.extensions;
    return reply.code(HTTP_STATUS[error.code] ?? 400).send(refusal(error.code, id, facts));
  }
  // Whoever asked was gone before all of it had come in; nobody hears this, and nobody is at fault.
  if (request.raw.destroyed && !request.raw.complete) {
    const route = request.routeOptions.url ?? "none";
    request.server.log.info({ requestId: id, route }, "given up by whoever sent it");
    return reply.code(400).send();
  }
  if (isUnavailable(error)) {
    request.server.log.error({ requestId: id, err: error }, "unavailable");
    return sendUnavailable(reply);
  }
  const { statusCode = 500, code } = error;
  if (statusCode < 400 || statusCode >= 500) {
    request.server.log.error({ requestId: id, err: error }, "fault");
    return reply.code(500).send(refusal("FAULT", id));
  }
  const tooLong = code === "FST_ERR_CTP_BODY_TOO_LARGE";
  const field = tooLong
    ? { path: "body", reason: "TOO_LONG", limit: LIMITS.bodyBytes }
    : { path: "body", reason: "NOT_VALID" };
  return reply.code(statusCode).send(refusal("BAD_INPUT", id, { fields: [field] }));
}
