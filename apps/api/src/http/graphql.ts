import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { LIMITS } from "@riqing/schema";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type AppContext, openRequestContext } from "../context.ts";
import { contractTexts } from "../graph/contract-documents.ts";
import { isDear } from "../graph/list-sizes.ts";
import { repeatsItself } from "../graph/repetition.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import { type Refusal, refuseIf } from "../kernel/refusal.ts";
import { type Turns, turns } from "../kernel/turns.ts";
import { noteUse } from "../modules/people/index.ts";
import { sendAway } from "./answer.ts";
import { wasAway } from "./faults.ts";
import { overloadGuard } from "./overload.ts";
import { callerOf, callerRate, tokenGuessLimiter } from "./rates.ts";

/** The text of the document, where there is one. */
function sourceOf({ body, query }: FastifyRequest): string {
  const { query: source } = ((body ?? query) as { query?: unknown } | undefined) ?? {};
  return typeof source === "string" ? source : "";
}

/** Why a document is not even checked; those of the contract have been. */
const whyNotCheck = (source: string): Refusal | null =>
  !contractTexts.has(source) && repeatsItself(source) ? "QUERY_TOO_COSTLY" : null;

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
  const [inTurn, inDearTurn] = [LIMITS.requestsAtOnce, 1].map((atOnce) =>
    turns(atOnce, LIMITS.requestsWaiting),
  ) as [Turns, Turns];

  await app.register(async (app) => {
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
        refuseIf(whyNotCheck(sourceOf(request)));
      },
      handler(request, reply) {
        const turn = isDear(sourceOf(request)) ? inDearTurn : inTurn;
        return turn(callerOf(request), async () => {
          // Whoever asked has gone while they waited for their turn.
          if (request.raw.socket.destroyed) return reply.hijack();
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
          contexts.set(request, context);
          const body: unknown = await answer.call(this, request, reply);
          return wasAway(context) ? sendAway(reply) : body;
        });
      },
    });
  });
}
