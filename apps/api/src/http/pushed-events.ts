import type { FastifyInstance } from "fastify";
import { type AppContext, systemContext } from "../context.ts";
import { takePushedEvent } from "../modules/reach/index.ts";
import { refusal } from "./answer.ts";
import { anonymousRate } from "./rates.ts";

/** Events have some hundred bytes. */
const MAX_BYTES = 64 * 1024;

/**
 * `/wx/push`: WeChat's message push, where it is configured; otherwise there is no such address. GET verifies
 * it, POST brings an event. What is not signed and encrypted with our words is refused, and nothing is said about
 * why. WeChat waits five seconds for `success`; an event is a few statements.
 */
export async function servePushedEvents(app: FastifyInstance, given: AppContext): Promise<void> {
  const { pushed } = given.ports;
  if (pushed === null) return;
  await app.register(async (app) => {
    // What was signed are the bytes as they came, whatever they are called.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "string", bodyLimit: MAX_BYTES }, (_, body, done) =>
      done(null, body),
    );
    app.get<{ Querystring: Record<string, unknown> }>(
      "/wx/push",
      { config: anonymousRate },
      async (request, reply) => {
        const echo = pushed.verify(request.query);
        if (echo === null) return reply.code(403).send(refusal("NOT_ALLOWED", request.id));
        return reply.type("text/plain; charset=utf-8").send(echo);
      },
    );
    app.post<{ Querystring: Record<string, unknown> }>("/wx/push", async (request, reply) => {
      const text =
        typeof request.body === "string" ? pushed.open(request.query, request.body) : null;
      if (text === null) return reply.code(403).send(refusal("NOT_ALLOWED", request.id));
      await takePushedEvent(systemContext(given, request.id), text);
      return reply.type("text/plain; charset=utf-8").send("success");
    });
  });
}
