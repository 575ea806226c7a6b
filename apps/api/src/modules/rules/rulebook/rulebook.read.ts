import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { boardScope, groupView, membershipView } from "../../groups/index.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles, departmentView, personView } from "../../people/index.ts";
import { Rulebook, RulebookGroup } from "./rulebook.entity.ts";
import { type RulebookScope } from "./rulebook.policy.ts";

const r = table(Rulebook, "r");
const rg = table(RulebookGroup, "rg");
const g = groupView("g");
const m = membershipView("m");
const p = personView("p");
const d = departmentView("d");
const own = table(RulebookGroup, "own");
const other = table(RulebookGroup, "other");

export const rulebookColumns = r.pick(
  "id",
  "title",
  "appliesToAll",
  "currentVersionId",
  "allUntilOn",
  "allVersionId",
);

/** A rulebook as the services and the fields read it. */
export type RulebookRow = RowOf<typeof rulebookColumns>;

type Today = Pick<RequestContext, "today">;
type Part = ReturnType<typeof sql>;

/** Of `rulebook r`: its row for the group whose id is in `groupId`. */
const rowOf = (groupId: Part) =>
  sql`from ${rg} where ${rg.organisationId} = ${r.organisationId} and ${rg.groupId} = ${groupId}
    and ${rg.rulebookId} = ${r.id} and ${rg.live} = 1`;

/**
 * Of `rulebook r`: whether it applies today to the group whose id is in `groupId`: the newest version does, which is
 * asked for already, or the one in force still does.
 */
export const appliesTo = ({ today }: Today, groupId: Part) =>
  sql`(${r.appliesToAll} = 1 or ${r.allUntilOn} > ${today} or exists (select 1 ${rowOf(groupId)}
    and (${rg.untilOn} is null or ${rg.untilOn} > ${today})))`;

/** Of `rulebook r`: the id of the version that is asked for today in the group whose id is in `groupId`, or null. */
export const askedIn = ({ today }: Today, groupId: Part) =>
  sql`(case when ${r.appliesToAll} = 1 or exists (select 1 ${rowOf(groupId)} and ${rg.untilOn} is null)
    then ${r.currentVersionId}
    else coalesce((select ${rg.versionId} ${rowOf(groupId)} and ${rg.untilOn} > ${today}),
      case when ${r.allUntilOn} > ${today} then ${r.allVersionId} end) end)`;

/** Memberships `m` that count: of people who are in a group `g` that is still at work. */
export const liveMemberships = sql`(membership m join ${g} on ${g.id} = ${m.groupId}
  and ${g.state} = 'ACTIVE' and ${m.live} = 1)`;

/**
 * Of `rulebook r`: those the caller may know of. Published, and it applies to a group they are in or
 * answer for; or not published yet, and theirs to write.
 */
async function visible(ctx: Ctx) {
  const { all, groupIds: run } = authorityScope(await callerRoles(ctx), "DRAFT_RULES");
  if (all) return sql`1 = 1`;
  const { personId } = ctx.actor;
  const { groupIds, lineages } = await boardScope(ctx);
  const headed = lineages.map(
    (lineage) => sql`or exists (select 1 from ${liveMemberships}
      join ${p} on ${p.id} = ${m.personId} join ${d} on ${d.id} = ${p.departmentId}
      where ${m.organisationId} = ${r.organisationId} and ${d.lineage} like ${`${lineage}%`}
      and ${appliesTo(ctx, sql`${m.groupId}`)})`,
  );
  return sql`((${r.currentVersionId} is not null and (
      exists (select 1 from ${liveMemberships} where ${m.organisationId} = ${r.organisationId}
        and ${m.personId} = ${personId} and ${appliesTo(ctx, sql`${m.groupId}`)})
      or exists (select 1 from ${g} where ${g.organisationId} = ${r.organisationId}
        and ${g.id} in (${list(groupIds)}) and ${appliesTo(ctx, sql`${g.id}`)})
      ${sql.join(headed, sql` `)}))
    or (${r.appliesToAll} = 0
      and exists (select 1 from ${own} where ${own.organisationId} = ${r.organisationId}
        and ${own.rulebookId} = ${r.id} and ${own.live} = 1 and ${own.untilOn} is null)
      and not exists (select 1 from ${other} where ${other.organisationId} = ${r.organisationId}
        and ${other.rulebookId} = ${r.id} and ${other.live} = 1 and ${other.untilOn} is null
        and ${other.groupId} not in (${list(run)}))
      ${run.length === 0 ? sql`and 1 = 0` : sql``}))`;
}

/** The rulebook, if the caller may know of it; otherwise it is not found. */
export async function visibleRulebook(ctx: Ctx, id: string): Promise<RulebookRow> {
  return orNotFound(
    await row<RulebookRow>(
      ctx,
      sql`select ${rulebookColumns} from ${r} where ${r.id} = ${id}
        and ${r.organisationId} = ${ctx.actor.organisationId} and ${await visible(ctx)}`,
    ),
  );
}

/** Nobody else publishes or signs under this rulebook until the transaction ends. */
export async function lockRulebook(ctx: Ctx, id: string): Promise<void> {
  const { organisationId } = ctx.actor;
  await row(
    ctx,
    sql`select ${r.id} from ${r} where ${r.id} = ${id} and ${r.organisationId} = ${organisationId} ${forUpdate(ctx)}`,
  );
}

/** Every published rulebook the caller may know of, by title: of one group, or of all. */
export const publishedRulebooks = async (
  ctx: Ctx,
  groupId: string | null,
): Promise<RulebookRow[]> =>
  rows<RulebookRow>(
    ctx,
    sql`select ${rulebookColumns} from ${r}
      where ${r.organisationId} = ${ctx.actor.organisationId} and ${r.currentVersionId} is not null
      and ${await visible(ctx)} ${groupId === null ? sql`` : sql`and ${appliesTo(ctx, sql`${groupId}`)}`}
      order by ${r.title}, ${r.id}`,
  );

/** The rulebooks of a group that the caller may know of, by title. */
export const rulebooksOfGroup = batchedListBy("groupId", async (context, ids) => {
  const ctx = context as Ctx;
  return rows<RulebookRow & { groupId: string }>(
    ctx,
    sql`select ${g.id} as groupId, ${rulebookColumns} from ${g}
      join ${r} on ${r.organisationId} = ${g.organisationId} and ${appliesTo(ctx, sql`${g.id}`)}
      where ${g.organisationId} = ${ctx.actor.organisationId} and ${g.id} in (${list(ids)})
      and ${await visible(ctx)} order by ${r.title}, ${r.id}`,
  );
});

/** A rulebook whose id comes from a thing the caller sees; read with the others asked for. */
export const rulebookById = batchedBy("id", (ctx, ids) =>
  rows<RulebookRow>(
    ctx,
    sql`select ${rulebookColumns} from ${r}
      where ${r.organisationId} = ${organisationOf(ctx)} and ${r.id} in (${list(ids)})`,
  ),
);

/** The groups that the newest version of a rulebook lists; none, when it applies to all. */
export const groupIdsOf = batchedListBy(
  "rulebookId",
  (ctx, ids) =>
    rows<{ rulebookId: string; groupId: string }>(
      ctx,
      sql`select ${rg.pick("rulebookId", "groupId")} from ${rg}
      where ${rg.organisationId} = ${ctx.actor?.organisationId} and ${rg.rulebookId} in (${list(ids)})
      and ${rg.live} = 1 and ${rg.untilOn} is null order by ${rg.id}`,
    ),
  ({ groupId }) => groupId,
);

/** What `rulebook.policy.ts` asks of a rulebook: to whom its newest version applies. */
export async function scopeOf(
  ctx: Ctx,
  book: Pick<RulebookRow, "id" | "appliesToAll">,
): Promise<RulebookScope> {
  return {
    appliesToAll: book.appliesToAll === 1,
    groupIds: await groupIdsOf(ctx, book.id),
  };
}

/** The groups that a rulebook is going to leave, with the version that is asked for there until then. */
const leftOf = batchedListBy("rulebookId", (ctx, ids) =>
  rows<{ rulebookId: string; groupId: string; versionId: string | null }>(
    ctx,
    sql`select ${rg.pick("rulebookId", "groupId", "versionId")} from ${rg}
      where ${rg.organisationId} = ${ctx.actor?.organisationId} and ${rg.rulebookId} in (${list(ids)})
      and ${rg.live} = 1 and ${rg.untilOn} > ${ctx.today} order by ${rg.id}`,
  ),
);

/** A version that is asked for, and to whom it applies. */
export interface AskedScope {
  versionId: string;
  scope: RulebookScope;
}

/** Which versions of a rulebook are asked for today, and of whom: the newest first, and one more for each day on which it leaves somebody. */
export async function versionsAskedFor(ctx: Ctx, book: RulebookRow): Promise<AskedScope[]> {
  if (book.currentVersionId === null) return [];
  const newest = { versionId: book.currentVersionId, scope: await scopeOf(ctx, book) };
  const left = Map.groupBy(await leftOf(ctx, book.id), ({ versionId }) => versionId ?? "");
  const all = book.allUntilOn !== null && book.allUntilOn > ctx.today ? book.allVersionId : null;
  const ids = new Set([...left.keys(), ...(all ? [all] : [])]);
  return [
    newest,
    ...[...ids].map((versionId) => {
      const groupIds = (left.get(versionId) ?? []).map(({ groupId }) => groupId);
      return { versionId, scope: { appliesToAll: versionId === all, groupIds } };
    }),
  ];
}

/** Of each rulebook, the id of the version that is asked for in a group; not of those that do not apply there. */
export async function askedInGroup(ctx: Ctx, groupId: string): Promise<Map<string, string>> {
  const read = await rows<{ rulebookId: string; versionId: string | null }>(
    ctx,
    sql`select ${r.id} as rulebookId, ${askedIn(ctx, sql`${groupId}`)} as versionId from ${r}
      where ${r.organisationId} = ${ctx.actor.organisationId} and ${r.currentVersionId} is not null`,
  );
  return new Map(
    read.flatMap(({ rulebookId, versionId }) => (versionId ? [[rulebookId, versionId]] : [])),
  );
}

/** The caller's groups to which a rulebook applies. */
export const myGroupsUnder = batchedListBy(
  "rulebookId",
  (ctx, ids) =>
    rows<{ rulebookId: string; groupId: string }>(
      ctx,
      sql`select ${r.id} as rulebookId, ${m.groupId} as groupId from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId}
      where ${r.organisationId} = ${ctx.actor?.organisationId} and ${r.id} in (${list(ids)})
      and ${m.personId} = ${ctx.actor?.personId} and ${appliesTo(ctx, sql`${m.groupId}`)}`,
    ),
  ({ groupId }) => groupId,
);

/** Since when the caller is in a group to which a rulebook applies; null: it does not apply to them. */
export const myMembershipSince = batchedBy(
  "rulebookId",
  (ctx, ids) =>
    rows<{ rulebookId: string; joinedAt: number }>(
      ctx,
      sql`select ${r.id} as rulebookId, min(${m.joinedAt}) as joinedAt from ${r}
      join ${liveMemberships} on ${m.organisationId} = ${r.organisationId}
      where ${r.organisationId} = ${ctx.actor?.organisationId} and ${r.id} in (${list(ids)})
      and ${m.personId} = ${ctx.actor?.personId} and ${appliesTo(ctx, sql`${m.groupId}`)} group by ${r.id}`,
    ),
  ({ joinedAt }) => Number(joinedAt),
);
