import { batched } from "../../../kernel/batch.ts";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { hook } from "../../../kernel/extension.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Department } from "../department.entity.ts";
import { Organisation } from "../organisation.entity.ts";

const o = table(Organisation, "o");
const d = table(Department, "d");

/** Asks modules above, whose things are scopes of roles, too, for the names of those they know. */
export const onNameScopes = hook<
  [ctx: RequestContext, scopeIds: readonly string[]],
  ReadonlyMap<string, string>
>();

/** What a role's scope is called: an organisation, a department, a group. */
export const scopeNameById = batched<string, string>(
  { of: "scope name" },
  async (ctx, scopeIds) => {
    const names = await ours(ctx, scopeIds);
    const unnamed = scopeIds.filter((id) => !names.has(id));
    if (unnamed.length === 0) return names;
    return new Map(
      [names, ...(await onNameScopes.emit(ctx, unnamed))].flatMap((some) => [...some]),
    );
  },
);

async function ours(
  ctx: RequestContext,
  scopeIds: readonly string[],
): Promise<Map<string, string>> {
  const read = await rows<{ id: string; name: string }>(
    ctx,
    sql`select ${o.id}, ${o.name} from ${o} where ${o.id} in (${list(scopeIds)})
      union all select ${d.id}, ${d.name} from ${d}
      where ${d.organisationId} = ${organisationOf(ctx)} and ${d.id} in (${list(scopeIds)})`,
  );
  return new Map(read.map(({ id, name }) => [id, name]));
}
