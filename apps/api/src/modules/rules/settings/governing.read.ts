import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupView } from "../../groups/index.ts";
import type { PublishedScope } from "../rulebook/leaving.policy.ts";
import { Rulebook, RulebookGroup } from "../rulebook/rulebook.entity.ts";
import { RulesVersion } from "../version/version.entity.ts";

const r = table(Rulebook, "r");
const rg = table(RulebookGroup, "rg");
const v = table(RulesVersion, "v");
const g = groupView("g");

/** A group with the rulebooks that govern it, or will: the one whose newest version lists it, and the one for all. */
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
      where ${rg.organisationId} = ${organisationId} and ${rg.live} = 1 and ${rg.untilOn} is null and ${r.appliesToAll} = 0
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

/** All published versions of an organisation, as far as they say to whom they apply, the oldest of each rulebook first. */
export async function publishedScopes(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<(PublishedScope & { rulebookId: string })[]> {
  const read = await rows<ScopeRow>(
    ctx,
    sql`select ${v.pick("id", "rulebookId", "number", "effectiveOn", "appliesToAll", "groupIds")} from ${v}
      where ${v.organisationId} = ${organisationId} and ${v.state} = 'PUBLISHED'
      order by ${v.rulebookId}, ${v.number}`,
  );
  return read.map(({ appliesToAll, groupIds, ...one }) => ({
    ...one,
    appliesToAll: appliesToAll === 1,
    groupIds: JSON.parse(groupIds) as string[],
  }));
}

interface ScopeRow {
  id: string;
  rulebookId: string;
  number: number;
  effectiveOn: BusinessDay;
  appliesToAll: number;
  groupIds: string;
}
