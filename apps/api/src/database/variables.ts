import type { RequestContext } from "../kernel/ctx.ts";
import { isSqlite, list, rows, sql } from "../kernel/sql.ts";

type Shown = { Variable_name: string; Value: string };

const byName = (shown: readonly Shown[]) =>
  new Map(shown.map(({ Variable_name, Value }) => [Variable_name.toLowerCase(), Value]));

/** Settings of the session with a database server, by name; those it does not know, and of SQLite all, are missing. */
export async function sessionVariables(
  ctx: Pick<RequestContext, "em">,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (isSqlite(ctx)) return new Map();
  return byName(
    await rows<Shown>(ctx, sql`show session variables where variable_name in (${list(names)})`),
  );
}

/** What a node says of its cluster; empty where there is none. */
export async function clusterStatus(ctx: Pick<RequestContext, "em">): Promise<Map<string, string>> {
  if (isSqlite(ctx)) return new Map();
  return byName(await rows<Shown>(ctx, sql`show status like 'wsrep_%'`));
}
