import type { FastifyInstance } from "fastify";
import type { ClockWatch } from "../clock-watch.ts";
import type { Orm } from "../database/database.ts";

/** Milliseconds within which the database must answer to count as ready. */
const DATABASE_TIMEOUT_MS = 2_000;

/**
 * `/livez`: the process runs. `/readyz`: it can serve; 503 while it cannot, or while it shuts down. With a clock that
 * is not believed it serves, and says so.
 */
export function serveHealth(
  app: FastifyInstance,
  orm: Orm,
  isDraining: () => boolean,
  watch: ClockWatch | null,
): void {
  app.get("/livez", async (_, reply) => reply.send({ status: "ok" }));

  app.get("/readyz", async (_, reply) => {
    if (isDraining()) return reply.code(503).send({ status: "draining" });
    const clock = watch?.state() ?? "believed";
    if (await answers(orm))
      return reply.send(clock === "believed" ? { status: "ok" } : { status: "ok", clock });
    return reply.code(503).send({ status: "no database" });
  });
}

async function answers(orm: Orm): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), DATABASE_TIMEOUT_MS);
  });
  const asked = orm.em
    .getConnection()
    .execute("select 1")
    .then(
      () => true,
      () => false,
    );
  return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
