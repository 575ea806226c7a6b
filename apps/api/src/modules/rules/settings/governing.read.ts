import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupView } from "../../groups/index.ts";
import { Rulebook, RulebookGroup } from "../rulebook/rulebook.entity.ts";

const r = table(Rulebook, "r");
const rg = table(RulebookGroup, "rg");
const g = groupView("g");

/** A group with the rulebooks that may govern it: the one that lists it, and the one for all. */
export interface Governed {
  groupId: string;
  categoryId: string;
  listedBy: string | null;
  forAll: string | null;
}

/** Of these groups, or of all at work, which published rulebooks apply to them. */
export async function governedGroups(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[] | null,
): Promise<Governed[]> {
  const [forAll] = await rows<{ id: string }>(
    ctx,
    sql`select ${r.id} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.appliesToAll} = 1 and ${r.currentVersionId} is not null order by ${r.id} limit 1`,
  );
  const listed = await rows<{ groupId: string; rulebookId: string }>(
    ctx,
    sql`select ${rg.pick("groupId", "rulebookId")} from ${rg}
      join ${r} on ${r.id} = ${rg.rulebookId} and ${r.organisationId} = ${rg.organisationId}
      where ${rg.organisationId} = ${organisationId} and ${rg.live} = 1 and ${r.appliesToAll} = 0
      and ${r.currentVersionId} is not null
      ${groupIds ? sql`and ${rg.groupId} in (${list(groupIds)})` : sql``} order by ${rg.id} desc`,
  );
  const listedBy = new Map(listed.map((one) => [one.groupId, one.rulebookId]));
  const groups = await rows<{ groupId: string; categoryId: string }>(
    ctx,
    sql`select ${g.id} as groupId, ${g.pick("categoryId")} from ${g}
      where ${g.organisationId} = ${organisationId} and ${g.state} = 'ACTIVE'
      ${groupIds ? sql`and ${g.id} in (${list(groupIds)})` : sql``}`,
  );
  return groups.map((group) => ({
    ...group,
    listedBy: listedBy.get(group.groupId) ?? null,
    forAll: forAll?.id ?? null,
  }));
}

/** Whether another published rulebook governs one of these groups already, or all. */
export async function isGovernedByAnother(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  rulebookId: string,
  scope: { appliesToAll: boolean; groupIds: readonly string[] },
): Promise<boolean> {
  const others = await rows<{ id: string }>(
    ctx,
    sql`select ${r.id} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.id} <> ${rulebookId} and ${r.currentVersionId} is not null
      and ${
        scope.appliesToAll
          ? sql`${r.appliesToAll} = 1`
          : sql`${r.appliesToAll} = 0 and exists (select 1 from ${rg}
              where ${rg.organisationId} = ${r.organisationId} and ${rg.rulebookId} = ${r.id}
              and ${rg.live} = 1 and ${rg.groupId} in (${list(scope.groupIds)}))`
      } limit 1`,
  );
  return others.length > 0;
}
