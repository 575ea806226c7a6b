import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type AppContext, openRequestContext } from "../context.ts";
import { contractTexts } from "../graph/contract-documents.ts";
import { repeatsItself } from "../graph/repetition.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import { type Refusal, refuseIf } from "../kernel/refusal.ts";
import { noteUse } from "../modules/people/index.ts";
import { overloadGuard } from "./overload.ts";
import { callerRate, tokenGuessLimiter } from "./rates.ts";

/** Why a document is not even checked; those of the contract have been. */
function whyNotCheck({ body, query }: FastifyRequest): Refusal | null {
  const { query: source } = ((body ?? query) as { query?: unknown } | undefined) ?? {};
  if (typeof source !== "string" || contractTexts.has(source)) return null;
  return repeatsItself(source) ? "QUERY_TOO_COSTLY" : null;
}

/** Serves `/graphql`. The caller is authenticated before the query is read. */
export async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  given: AppContext,
): Promise<void> {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const refuseIfGuessing = tokenGuessLimiter(app);

  await app.register(async (app) => {
    const refuseIfOverloaded = overloadGuard(app);

    app.route({
      url: "/graphql",
      method: ["GET", "POST", "OPTIONS"],
      bodyLimit: LIMITS.bodyBytes,
      config: callerRate,
      preHandler: async (request, reply) => {
        if (await refuseIfOverloaded(request, reply)) return;
        const context = await openRequestContext(given, {
          requestId: request.id,
          ip: request.ip,
          headers: request.headers,
        });
        // Whoever asks is answered, whether this can be noted or not.
        await noteUse(context).catch((error: unknown) =>
          request.log.warn({ error }, "use not noted"),
        );
        if (context.authRefusal) await refuseIfGuessing(request);
        refuseIf(whyNotCheck(request));
        contexts.set(request, context);
      },
      handler: fastifyApolloHandler(apollo, {
        context: async (request) => contexts.get(request as FastifyRequest)!,
      }),
    });
  });
}
