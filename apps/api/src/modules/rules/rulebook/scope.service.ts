import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { insertNew, list, run, sql } from "../../../kernel/sql.ts";
import { RulebookGroup } from "./rulebook.entity.ts";
import type { Scope } from "./rulebook.policy.ts";

/** From now on the rulebook is called so, and applies there; in the caller's transaction. */
export async function setScope(
  ctx: Ctx,
  rulebookId: string,
  title: string,
  scope: Scope,
): Promise<void> {
  const { organisationId } = ctx.actor;
  await run(
    ctx,
    sql`update rulebook set title = ${title}, applies_to_all = ${scope.appliesToAll ? 1 : 0}
      where id = ${rulebookId} and organisation_id = ${organisationId}`,
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
    sql`update rulebook_group set live = case when group_id in (${list(scope.groupIds)}) then 1 else 0 end
      where organisation_id = ${organisationId} and rulebook_id = ${rulebookId}`,
  );
}
