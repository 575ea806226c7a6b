import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { insertNew, list, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { leavingOf, type PublishedScope } from "./leaving.policy.ts";
import { Rulebook, RulebookGroup } from "./rulebook.entity.ts";
import type { RulebookScope } from "./rulebook.policy.ts";

const rg = table(RulebookGroup, "rg");

/**
 * From now on the rulebook is called so, and whom its newest version is for is asked. Whom it drops, the rulebook
 * leaves on the day on which that version comes into force: until then `published`, all its published versions, say
 * what holds there. In the caller's transaction.
 */
export async function setScope(
  ctx: Ctx,
  rulebookId: string,
  title: string,
  scope: RulebookScope,
  published: readonly PublishedScope[] = [],
): Promise<void> {
  const { organisationId } = ctx.actor;
  const leaving = leavingOf(published, ctx.today);
  await update(
    ctx,
    Rulebook,
    {
      title,
      appliesToAll: scope.appliesToAll ? 1 : 0,
      allUntilOn: leaving.all?.untilOn ?? null,
      allVersionId: leaving.all?.versionId ?? null,
    },
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
  const ofBook = sql`${rg.organisationId} = ${organisationId} and ${rg.rulebookId} = ${rulebookId}`;
  await run(
    ctx,
    sql`update ${rg} set live = case when ${rg.groupId} in (${list(scope.groupIds)}) then 1 else 0 end,
      until_on = null, version_id = null where ${ofBook}`,
  );
  const kept = Map.groupBy(
    leaving.groups,
    ([, { untilOn, versionId }]) => `${untilOn} ${versionId}`,
  );
  for (const groups of kept.values()) {
    const [, { untilOn, versionId }] = groups[0]!;
    await run(
      ctx,
      sql`update ${rg} set live = 1, until_on = ${untilOn}, version_id = ${versionId}
        where ${ofBook} and ${rg.groupId} in (${list(groups.map(([id]) => id))})`,
    );
  }
}
