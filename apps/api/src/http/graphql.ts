import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastifyCompress from "@fastify/compress";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type AppContext, openRequestContext } from "../context.ts";
import { documentFacts } from "../graph/document-facts.ts";
import { concurrencyLimit } from "../kernel/concurrency-limit.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import { refuseIf } from "../kernel/refusal.ts";
import { recordDeviceUse } from "../modules/people/index.ts";
import { sendUnavailable } from "./answer.ts";
import { wasUnavailable } from "./faults.ts";
import { overloadGuard } from "./overload.ts";
import { callerOf, callerRate, tokenGuessLimiter } from "./rates.ts";

/** The text of the document, where there is one. */
function sourceOf({ body, query }: FastifyRequest): string {
  const { query: source } = ((body ?? query) as { query?: unknown } | undefined) ?? {};
  return typeof source === "string" ? source : "";
}

/**
 * Serves `/graphql`. The caller is authenticated before the query is read. However much one caller sends at
 * once, a few of their requests are worked on at the same time.
 */
export async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  given: AppContext,
): Promise<void> {
  const refuseIfGuessing = tokenGuessLimiter(app);
  const limitAll = concurrencyLimit(LIMITS.requestsAtOnce, LIMITS.requestsWaiting);
  const limitExpensive = concurrencyLimit(1, LIMITS.requestsWaiting);

  await app.register(async (app) => {
    // Never what is sent to us: a few bytes could unfold to gigabytes.
    await app.register(fastifyCompress, {
      globalDecompression: false,
      encodings: ["br", "gzip"],
      threshold: 1_024,
    });
    const refuseIfOverloaded = overloadGuard(app);
    const contexts = new WeakMap<FastifyRequest, RequestContext>();
    const answer = fastifyApolloHandler(apollo, {
      context: async (request) => contexts.get(request as FastifyRequest)!,
    });

    app.route({
      url: "/graphql",
      method: ["GET", "POST", "OPTIONS"],
      bodyLimit: LIMITS.bodyBytes,
      config: callerRate,
      preHandler: async (request, reply) => {
        if (await refuseIfOverloaded(request, reply)) return;
        // Not even checked: that would take long.
        refuseIf(documentFacts(sourceOf(request)).repeatsItself ? "QUERY_TOO_COSTLY" : null);
      },
      handler(request, reply) {
        const { isExpensive } = documentFacts(sourceOf(request));
        return (isExpensive ? limitExpensive : limitAll)(callerOf(request), async () => {
          // Whoever asked has gone while they waited for their turn.
          if (request.raw.socket.destroyed) return reply.hijack();
          const context = await openRequestContext(given, {
            requestId: request.id,
            ip: request.ip,
            headers: request.headers,
          });
          // Whoever asks is answered, whether this can be noted or not.
          await recordDeviceUse(context).catch((error: unknown) =>
            request.log.warn({ error }, "use not noted"),
          );
          if (context.authRefusal) await refuseIfGuessing(request);
          contexts.set(request, context);
          const body: unknown = await answer.call(this, request, reply);
          return wasUnavailable(context) ? sendUnavailable(reply) : body;
        });
      },
    });
  });
}
