/** A first start that is killed again and again, and then done by several processes at once. */
import { fileURLToPath } from "node:url";
import "reflect-metadata";
import { DemoPeople } from "@riqing/schema";
import { connect } from "../../dist/database/database.js";
import { row, sql } from "../../dist/kernel/sql.js";
import { ENTITIES } from "../../dist/modules.js";
import { caller } from "../caller.mjs";
import { launch, sleep } from "./server.mjs";

/** Milliseconds for which a process loads its own files before it begins anything. */
const EARLIEST_MS = 600;

/**
 * Kills `kills` starts at random moments, `latestMs` after their begin at most; then starts `processes` at
 * once. Answers how long they took, what they said, and what there is afterwards.
 */
export async function firstStarts(place, { kills, processes, latestMs, demo = true }) {
  const env = { RIQING_DEMO: demo ? "1" : "0" };
  for (let i = 0; i < kills; i += 1) {
    const server = launch(place, env);
    const span = latestMs - EARLIEST_MS;
    await Promise.race([server.port, server.gone, sleep(EARLIEST_MS + Math.random() * span)]);
    const how = await server.stop("SIGKILL");
    if (how !== "SIGKILL")
      throw new Error(`start ${i + 1} of ${kills} left with ${how}: ${server.said}`);
  }
  const began = performance.now();
  const servers = Array.from({ length: processes }, () => launch(place, env));
  try {
    const ports = await Promise.all(servers.map(({ port }) => port));
    const seconds = (performance.now() - began) / 1_000;
    const answered = await Promise.all(
      ports.map(async (port) => (await caller(port, null).ask(DemoPeople)).demoPeople.length),
    );
    return { seconds, said: servers[0].said, answered, ...(await found(place)) };
  } finally {
    await Promise.all(servers.map((server) => server.stop("SIGKILL")));
  }
}

/** How the tables differ from the entities, and how much of the demo there is. */
async function found({ url, dataDir }) {
  // Only the mariadb driver reads back a MariaDB server's own spelling of a column.
  const target = { url: url?.replace(/^mysql:/, "mariadb:") ?? null, dataDir };
  const orm = await connect(target, ENTITIES);
  try {
    const ctx = { em: orm.em.fork() };
    const countOf = async (table) =>
      Number((await row(ctx, sql`select count(*) as n from ${sql.table(table)}`)).n);
    return {
      difference: await orm.schema.getUpdateSchemaSQL({ wrap: false }),
      organisations: await countOf("organisation"),
      people: await countOf("person"),
      groups: await countOf("work_group"),
    };
  } finally {
    await orm.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { place, ...given } = JSON.parse(process.argv[2]);
  process.stdout.write(JSON.stringify(await firstStarts(place, given)));
}
