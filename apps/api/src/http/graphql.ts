import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import underPressure from "@fastify/under-pressure";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type AppContext, openRequestContext } from "../context.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import { callerRate, tokenGuessLimiter } from "./rates.ts";

/** The event loop delay in milliseconds from which new requests are answered 503. */
const MAX_EVENT_LOOP_DELAY_MS = 2_000;

/** Serves `/graphql`. The caller is authenticated before the query is read. */
export async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  given: AppContext,
): Promise<void> {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const refuseIfGuessing = tokenGuessLimiter(app);

  await app.register(async (app) => {
    await app.register(underPressure, {
      maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS,
      // No GraphQL in it: to a client this is the server being away, and what waits is sent again.
      pressureHandler: async (_, reply) => {
        await reply.code(503).header("retry-after", "5").send({ status: "overloaded" });
      },
    });

    app.route({
      url: "/graphql",
      method: ["GET", "POST", "OPTIONS"],
      bodyLimit: LIMITS.bodyBytes,
      config: callerRate,
      preHandler: async (request) => {
        const context = await openRequestContext(given, {
          requestId: request.id,
          ip: request.ip,
          headers: request.headers,
        });
        if (context.authRefusal) await refuseIfGuessing(request);
        contexts.set(request, context);
      },
      handler: fastifyApolloHandler(apollo, {
        context: async (request) => contexts.get(request as FastifyRequest)!,
      }),
    });
  });
}
