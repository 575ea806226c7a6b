import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { REFUSALS } from "@riqing/schema";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { isUnavailable } from "../database/unavailable.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import type { Log } from "../ports/log.ts";

/** The error codes that a caller may see: refusals, and errors in the request itself. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  ...REFUSALS,
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** Any other error is a fault of the server; its message may contain internal details. */
function isPublic(thrown: unknown): boolean {
  const original = unwrapResolverError(thrown);
  return original instanceof GraphQLError && PUBLIC_CODES.has(original.extensions.code);
}

/** What graphql-js guesses that was meant: names of the schema. */
const suggestion = / ?Did you mean .*$/s;

/**
 * How an error is told; `production` hides suggestions wherever they stand. Apollo hides those of
 * validation only, not those about the values of variables.
 */
export const errorFormat =
  (production: boolean) =>
  (shown: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    if (!isPublic(thrown)) return { message: "FAULT", extensions: { code: "FAULT" } };
    return production ? { ...shown, message: shown.message.replace(suggestion, "") } : shown;
  };

/** By the cache of their context: Apollo works on a copy of the context, which has the same one. */
const unavailableRequests = new WeakSet<RequestContext["cache"]>();

/** Whether the database was away while a request ran: then none of its answer is to be sent. */
export const wasUnavailable = ({ cache }: RequestContext): boolean =>
  unavailableRequests.has(cache);

/** Logs faults with their stack, and adds the request id to each error. */
export const faultLogging = (log: Log): ApolloServerPlugin<RequestContext> => ({
  async unexpectedErrorProcessingRequest({ error, requestContext }) {
    log.error({ requestId: requestContext.contextValue.requestId, err: error }, "fault");
  },
  async requestDidStart({ contextValue }) {
    const { requestId } = contextValue;
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          if (isUnavailable(unwrapResolverError(error)))
            unavailableRequests.add(contextValue.cache);
          if (!isPublic(error)) log.error({ requestId, err: unwrapResolverError(error) }, "fault");
        }
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== "single" || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId },
        }));
      },
    };
  },
});
