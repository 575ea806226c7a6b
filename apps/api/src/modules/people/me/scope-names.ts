import { batched } from "../../../kernel/batch.ts";
import type { Visit } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";

/** Answers the names of those scopes it knows; leaves out the others. */
export type ScopeNames = (ctx: Visit, scopeIds: readonly string[]) => Promise<Map<string, string>>;

const readers: ScopeNames[] = [ours];

/** For a module above whose things are scopes of roles, too: the composition root fills it once. */
export const registerScopeNames = (reader: ScopeNames): void => void readers.push(reader);

/** What a role's scope is called: an organisation, a department, a group. */
export const scopeNameById = batched<string, string>(
  { of: "scope name" },
  async (ctx, scopeIds) => {
    const names = new Map<string, string>();
    for (const reader of readers) {
      const unnamed = scopeIds.filter((id) => !names.has(id));
      if (unnamed.length === 0) break;
      for (const [id, name] of await reader(ctx, unnamed)) names.set(id, name);
    }
    return names;
  },
);

async function ours(ctx: Visit, scopeIds: readonly string[]): Promise<Map<string, string>> {
  const read = await rows<{ id: string; name: string }>(
    ctx,
    sql`select id, name from organisation where id in (${list(scopeIds)})
      union all select id, name from department where id in (${list(scopeIds)})`,
  );
  return new Map(read.map(({ id, name }) => [id, name]));
}
