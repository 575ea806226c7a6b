import { batched } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { boardScope } from "../../groups/index.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import type { Scope } from "./rulebook.policy.ts";

/** A rulebook as the services and the fields read it. */
export interface RulebookRow {
  id: string;
  title: string;
  appliesToAll: number;
  currentVersionId: string | null;
}

export const rulebookColumns = sql`r.id, r.title, r.applies_to_all as appliesToAll,
  r.current_version_id as currentVersionId`;

/** Of `rulebook r`: whether it applies to the group whose id is in `groupId`. */
export const appliesTo = (groupId: ReturnType<typeof sql>) =>
  sql`(r.applies_to_all = 1 or exists (select 1 from rulebook_group rg
    where rg.organisation_id = r.organisation_id and rg.group_id = ${groupId}
    and rg.rulebook_id = r.id and rg.live = 1))`;

/** Memberships `m` that count: of people who are in a group `g` that is still at work. */
export const liveMemberships = sql`(membership m join work_group g on g.id = m.group_id
  and g.state = 'ACTIVE' and m.live = 1)`;

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
      join person p on p.id = m.person_id join department d on d.id = p.department_id
      where m.organisation_id = r.organisation_id and d.lineage like ${`${lineage}%`}
      and ${appliesTo(sql`m.group_id`)})`,
  );
  return sql`((r.current_version_id is not null and (
      exists (select 1 from ${liveMemberships} where m.organisation_id = r.organisation_id
        and m.person_id = ${personId} and ${appliesTo(sql`m.group_id`)})
      or exists (select 1 from work_group g where g.organisation_id = r.organisation_id
        and g.id in (${list(groupIds)}) and ${appliesTo(sql`g.id`)})
      ${sql.join(headed, sql` `)}))
    or (r.applies_to_all = 0
      and exists (select 1 from rulebook_group own where own.organisation_id = r.organisation_id
        and own.rulebook_id = r.id and own.live = 1)
      and not exists (select 1 from rulebook_group other where other.organisation_id = r.organisation_id
        and other.rulebook_id = r.id and other.live = 1 and other.group_id not in (${list(run)}))
      ${run.length === 0 ? sql`and 1 = 0` : sql``}))`;
}

/** The rulebook, if the caller may know of it; otherwise it is not found. */
export async function visibleRulebook(ctx: Ctx, id: string): Promise<RulebookRow> {
  return orNotFound(
    await row<RulebookRow>(
      ctx,
      sql`select ${rulebookColumns} from rulebook r where r.id = ${id}
        and r.organisation_id = ${ctx.actor.organisationId} and ${await visible(ctx)}`,
    ),
  );
}

/** Nobody else publishes or signs under this rulebook until the transaction ends. */
export async function lockRulebook(ctx: Ctx, id: string): Promise<void> {
  const { organisationId } = ctx.actor;
  await row(
    ctx,
    sql`select id from rulebook where id = ${id} and organisation_id = ${organisationId} ${forUpdate(ctx)}`,
  );
}

/** Every published rulebook the caller may know of, by title: of one group, or of all. */
export const publishedRulebooks = async (
  ctx: Ctx,
  groupId: string | null,
): Promise<RulebookRow[]> =>
  rows<RulebookRow>(
    ctx,
    sql`select ${rulebookColumns} from rulebook r
      where r.organisation_id = ${ctx.actor.organisationId} and r.current_version_id is not null
      and ${await visible(ctx)} ${groupId === null ? sql`` : sql`and ${appliesTo(sql`${groupId}`)}`}
      order by r.title, r.id`,
  );

/** The rulebooks of a group that the caller may know of, by title. */
export const rulebooksOfGroup = batched<string, RulebookRow[]>(
  { of: "rulebooksOfGroup" },
  async (context, ids) => {
    const ctx = context as Ctx;
    const read = await rows<RulebookRow & { groupId: string }>(
      ctx,
      sql`select g.id as groupId, ${rulebookColumns} from work_group g
        join rulebook r on r.organisation_id = g.organisation_id and ${appliesTo(sql`g.id`)}
        where g.organisation_id = ${ctx.actor.organisationId} and g.id in (${list(ids)})
        and ${await visible(ctx)} order by r.title, r.id`,
    );
    const byGroup = new Map<string, RulebookRow[]>();
    for (const { groupId, ...book } of read) {
      byGroup.set(groupId, [...(byGroup.get(groupId) ?? []), book]);
    }
    return byGroup;
  },
);

/** A rulebook whose id comes from a thing the caller sees; read with the others asked for. */
export const rulebookById = batched<string, RulebookRow>({ of: "rulebook" }, async (ctx, ids) => {
  const read = await rows<RulebookRow>(
    ctx,
    sql`select ${rulebookColumns} from rulebook r where r.id in (${list(ids)})`,
  );
  return new Map(read.map((book) => [book.id, book]));
});

/** The groups a rulebook lists; none, when it applies to all. */
export const groupIdsOf = batched<string, string[]>({ of: "rulebookGroups" }, async (ctx, ids) => {
  const read = await rows<{ rulebookId: string; groupId: string }>(
    ctx,
    sql`select rulebook_id as rulebookId, group_id as groupId from rulebook_group
      where organisation_id = ${ctx.actor?.organisationId} and rulebook_id in (${list(ids)})
      and live = 1 order by id`,
  );
  const byBook = new Map<string, string[]>();
  for (const { rulebookId, groupId } of read) {
    byBook.set(rulebookId, [...(byBook.get(rulebookId) ?? []), groupId]);
  }
  return byBook;
});

/** What `rulebook.policy.ts` asks of a rulebook. */
export async function scopeOf(
  ctx: Ctx,
  book: Pick<RulebookRow, "id" | "appliesToAll">,
): Promise<Scope> {
  return {
    appliesToAll: book.appliesToAll === 1,
    groupIds: (await groupIdsOf(ctx, book.id)) ?? [],
  };
}

/** Since when the caller is in a group to which a rulebook applies; null: it does not apply to them. */
export const mineSince = batched<string, number>({ of: "mineSince" }, async (ctx, ids) => {
  const read = await rows<{ rulebookId: string; joinedAt: number }>(
    ctx,
    sql`select r.id as rulebookId, min(m.joined_at) as joinedAt from rulebook r
      join ${liveMemberships} on m.organisation_id = r.organisation_id
      where r.organisation_id = ${ctx.actor?.organisationId} and r.id in (${list(ids)})
      and m.person_id = ${ctx.actor?.personId} and ${appliesTo(sql`m.group_id`)} group by r.id`,
  );
  return new Map(read.map(({ rulebookId, joinedAt }) => [rulebookId, Number(joinedAt)]));
});
