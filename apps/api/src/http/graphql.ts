import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import underPressure from "@fastify/under-pressure";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Visit } from "../kernel/ctx.ts";
import { type House, openVisit } from "../visit.ts";
import { callersRate, refuseGuessing } from "./rates.ts";

/** Milliseconds by which answers may lag before new questions are turned away. */
const LAG = 2_000;

/** Opens `/graphql`. Who asks is known before the question is read. */
export async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Visit>,
  house: House,
): Promise<void> {
  const visits = new WeakMap<FastifyRequest, Visit>();
  const refuseIfGuessing = refuseGuessing(app);

  await app.register(async (app) => {
    await app.register(underPressure, {
      maxEventLoopDelay: LAG,
      // No GraphQL in it: to a client this is the server being away, and what waits is sent again.
      pressureHandler: async (_, reply) => {
        await reply.code(503).header("retry-after", "5").send({ status: "overloaded" });
      },
    });

    app.route({
      url: "/graphql",
      method: ["GET", "POST", "OPTIONS"],
      bodyLimit: LIMITS.bodyBytes,
      config: callersRate,
      preHandler: async (request) => {
        const visit = await openVisit(house, {
          requestId: request.id,
          ip: request.ip,
          headers: request.headers,
        });
        if (visit.turnedAway) await refuseIfGuessing(request);
        visits.set(request, visit);
      },
      handler: fastifyApolloHandler(apollo, {
        context: async (request) => visits.get(request as FastifyRequest)!,
      }),
    });
  });
}
