import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { insertNew, list, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Rulebook, RulebookGroup } from "./rulebook.entity.ts";
import type { RulebookScope } from "./rulebook.policy.ts";

const rg = table(RulebookGroup, "rg");

/** From now on the rulebook is called so, and applies there; in the caller's transaction. */
export async function setScope(
  ctx: Ctx,
  rulebookId: string,
  title: string,
  scope: RulebookScope,
): Promise<void> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    Rulebook,
    { title, appliesToAll: scope.appliesToAll ? 1 : 0 },
    (r) => sql`${r.id} = ${rulebookId} and ${r.organisationId} = ${organisationId}`,
  );
  await insertNew(
    ctx,
    RulebookGroup,
    scope.groupIds.map((groupId) => ({
      id: newId(),
      organisationId: organisationId,
      rulebookId: rulebookId,
      groupId: groupId,
      live: 1,
    })),
  );
  await run(
    ctx,
    sql`update ${rg} set live = case when ${rg.groupId} in (${list(scope.groupIds)}) then 1 else 0 end
      where ${rg.organisationId} = ${organisationId} and ${rg.rulebookId} = ${rulebookId}`,
  );
}
