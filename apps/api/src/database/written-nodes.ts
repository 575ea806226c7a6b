import type { RequestContext } from "../kernel/ctx.ts";
import { isSqlite, rows, run, sql } from "../kernel/sql.ts";
import type { Orm } from "./orm.ts";
import { sessionVariables } from "./variables.ts";

/** Milliseconds between two notes. */
const NOTE_PAUSE_MS = 30_000;
/** For how many seconds a note counts. */
const NOTED_SECONDS = 180;
/** Of how many connections of a process the node is asked: a proxy may distribute them. */
const CONNECTIONS = 4;

const nowMs = sql`floor(timestampdiff(microsecond, '1970-01-01', utc_timestamp(6)) / 1000)`;

/** The nodes of a Galera cluster that connections of this process lead to; none where it is no cluster. */
export async function connectedNodes(orm: Orm): Promise<string[]> {
  if (isSqlite({ em: orm.em })) return [];
  const asked = await Promise.all(
    Array.from({ length: CONNECTIONS }, () =>
      sessionVariables({ em: orm.em.fork() }, ["wsrep_on", "wsrep_node_name", "port"]),
    ),
  );
  const names = asked
    .filter((of) => of.get("wsrep_on") === "ON")
    .map((of) => `${of.get("wsrep_node_name")}:${of.get("port")}`);
  return [...new Set(names)].toSorted();
}

/** The nodes that any process has noted lately. */
export const notedNodes = async (ctx: Pick<RequestContext, "em">): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      ctx,
      sql`select id from written_node where seen_at > ${nowMs} - ${NOTED_SECONDS * 1_000} order by id`,
    )
  ).map(({ id }) => id);

/** Notes to which nodes this process is connected; answers how many. */
export async function noteNodes(orm: Orm): Promise<number> {
  const nodes = await connectedNodes(orm);
  for (const node of nodes)
    await run(
      { em: orm.em.fork() },
      sql`replace into written_node (id, seen_at) values (${node}, ${nowMs})`,
    );
  return nodes.length;
}

/** Goes on noting, where the database is a cluster; answers how to end that. */
export async function keepNotingNodes(orm: Orm): Promise<() => void> {
  if ((await noteNodes(orm)) === 0) return () => undefined;
  // While the cluster has no quorum nothing can be noted.
  const timer = setInterval(() => void noteNodes(orm).catch(() => undefined), NOTE_PAUSE_MS);
  timer.unref();
  return () => clearInterval(timer);
}
