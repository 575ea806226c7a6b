import type { FastifyInstance } from "fastify";
import type { Readiness } from "../checks/index.ts";
import type { ClockWatch } from "../clock-watch.ts";

/**
 * `/livez`: the process runs. `/readyz`: it can serve; 503 while it cannot, with what is wrong and what to do, or
 * while it shuts down.
 */
export function serveHealth(
  app: FastifyInstance,
  readiness: () => Promise<Readiness>,
  isDraining: () => boolean,
  watch: ClockWatch | null,
): void {
  let logged = "";

  app.get("/livez", async (_, reply) => reply.send({ status: "ok" }));

  app.get("/readyz", async (_, reply) => {
    if (isDraining()) return reply.code(503).send({ status: "draining" });
    const { ready, problems } = await readiness();
    const names = problems.map(({ check, level }) => `${check} ${level}`).join(", ");
    if (names !== logged) app.log[ready ? "info" : "error"]({ ready, problems }, "readiness");
    logged = names;
    const clock = watch?.state() ?? "believed";
    return reply.code(ready ? 200 : 503).send({
      status: ready ? "ok" : "not ready",
      ...(clock === "believed" ? {} : { clock }),
      ...(problems.length === 0 ? {} : { problems }),
    });
  });
}
