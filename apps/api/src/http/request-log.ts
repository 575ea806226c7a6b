import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { contractDocuments } from "../graph/contract-documents.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import { WITHOUT_NAME } from "../modules/voices/index.ts";

/** What the log adds to the fields of HTTP. */
interface Note {
  operationName?: string;
  /** The code of the first error. */
  refusal?: string;
}

/** Requests that get no line: it would say to the millisecond when somebody reported without a name. */
const unnamed = new Set<string>();

/** That a request is to get no line. */
export const keepUnnamed = (requestId: string): void => void unnamed.add(requestId);

const notes = new Map<string, Note>();

/** A request that has not been answered yet. */
export interface UnfinishedRequest extends Note {
  requestId: string;
  method: string;
  route: string;
  ms: number;
}

/**
 * One line a request; no variables, no tokens, no query text, no address beyond the route's. Answers how
 * to ask which requests are not finished.
 */
export function logRequests(app: FastifyInstance): () => UnfinishedRequest[] {
  const open = new Map<string, () => UnfinishedRequest>();
  app.addHook("onRequest", async (request, reply) => {
    void reply.header("x-request-id", request.id);
    open.set(request.id, () => ({
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? "none",
      ...notes.get(request.id),
      ms: Math.round(reply.elapsedTime),
    }));
    // Also where the caller hung up, of which the framework says nothing.
    reply.raw.once("close", () => open.delete(request.id));
  });
  app.addHook("onResponse", async (request, reply) => {
    const note = notes.get(request.id);
    notes.delete(request.id);
    if (unnamed.delete(request.id)) return;
    const { url } = request.routeOptions;
    const line = {
      requestId: request.id,
      method: request.method,
      route: url ?? "none",
      ...note,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (url === "/livez" || url === "/readyz") app.log.debug(line, "request");
    else app.log.info(line, "request");
  });
  return () => [...open.values()].map((describe) => describe());
}

/** Notes for the request's line which operation it was, and what it was refused for. */
export const operationsAreNoted: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue: { requestId } }) {
    const note: Note = {};
    notes.set(requestId, note);
    return {
      async didResolveOperation({ operationName, operation }) {
        const asked = operation?.selectionSet.selections ?? [];
        if (asked.some((each) => "name" in each && WITHOUT_NAME.has(each.name.value))) {
          keepUnnamed(requestId);
          return;
        }
        // Names that callers invent would fill the logs with whatever they like.
        note.operationName = contractDocuments.has(operationName ?? "") ? operationName! : "other";
      },
      async willSendResponse({ response: { body } }) {
        const code = body.kind === "single" && body.singleResult.errors?.[0]?.extensions?.code;
        if (typeof code === "string" && !unnamed.has(requestId)) note.refusal = code;
      },
    };
  },
};
