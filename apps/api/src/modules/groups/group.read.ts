import { batched, batchedBy, batchedListBy, once } from "../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../kernel/ctx.ts";
import { searchOf } from "../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound, RefusedError } from "../../kernel/refusal.ts";
import { contains, list, row, rows, sql } from "../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../kernel/table.ts";
import { type AuthorityScope, authorityScope } from "../people/authority.policy.ts";
import {
  callerRoles,
  departmentView,
  grantView,
  type GroupRole,
  personView,
} from "../people/index.ts";
import { shownNameParts } from "./display-name.read.ts";
import { Group } from "./group.entity.ts";
import { canSee } from "./group.policy.ts";
import { Membership } from "./membership.entity.ts";

const g = table(Group, "g");

const d = departmentView("d");
const m = table(Membership, "m");
const rg = grantView("rg");
const p = personView("p");
const pd = departmentView("pd");

export const groupColumns = columns(
  g.pick("id", "name", "purpose", "categoryId", "departmentId"),
  d.pick("lineage"),
  g.pick("state", "createdAt"),
);
/** A group as the services and the fields read it. */
export type GroupRow = RowOf<typeof groupColumns>;
/** What `groupColumns` are read from. */
export const groupTables = sql`${g} join ${d} on ${d.id} = ${g.departmentId}`;

/** The group, if the caller may know of it; otherwise it is not found. */
export async function visibleGroup(ctx: Ctx, id: string): Promise<GroupRow> {
  const { organisationId, personId } = ctx.actor;
  const group = orNotFound(
    await row<GroupRow & { member: number }>(
      ctx,
      sql`select ${groupColumns}, exists (select 1 from ${m} where ${m.organisationId} = ${g.organisationId}
        and ${m.groupId} = ${g.id} and ${m.personId} = ${personId} and ${m.live} = 1) as member
        from ${groupTables} where ${g.id} = ${id} and ${g.organisationId} = ${organisationId}`,
    ),
  );
  if (!canSee(await callerRoles(ctx), group, Number(group.member) === 1)) {
    throw new RefusedError("NOT_FOUND");
  }
  return group;
}

/** A group of the organisation by id, read with the others asked for at the same time. */
export const groupById = batchedBy("id", (ctx, ids) =>
  rows<GroupRow>(
    ctx,
    sql`select ${groupColumns} from ${groupTables}
      where ${g.organisationId} = ${organisationOf(ctx)} and ${g.id} in (${list(ids)})`,
  ),
);

/**
 * As `groupById`, if the caller may know of it: for fields that lead from a thing which went to
 * several groups to each of them.
 */
export const knownGroupById = batched<string, GroupRow>({ of: "knownGroup" }, async (ctx, ids) => {
  const asking = ctx as Ctx;
  const read = await rows<GroupRow>(
    ctx,
    sql`select ${groupColumns} from ${groupTables} where ${g.organisationId} = ${asking.actor.organisationId}
      and ${g.id} in (${list(ids)}) and ${await visibleToCaller(asking)}`,
  );
  for (const group of read) groupById.prime(ctx, group.id, group);
  return new Map(read.map((group) => [group.id, group]));
});

/** Of these groups, those the caller may know of. */
export async function knownGroups(ctx: Ctx, ids: readonly string[]): Promise<GroupRow[]> {
  const groups = await Promise.all(ids.map((id) => knownGroupById(ctx, id)));
  return groups.filter((group) => group !== null);
}

/** The groups the caller is in, or answers for; by name. */
export async function listMine(
  ctx: Ctx,
  request: PageRequest & { search?: string | null },
): Promise<Page<GroupRow>> {
  const size = sizeOf(request);
  const search = searchOf(request.search);
  const [name, id] = cursorOf(request, 2) ?? ["", ""];
  const { organisationId } = ctx.actor;
  const read = await rows<GroupRow>(
    ctx,
    sql`select ${groupColumns} from ${groupTables} where ${g.organisationId} = ${organisationId}
      and ${await visibleToCaller(ctx)} and (${g.name}, ${g.id}) > (${name}, ${id})
      ${search ? sql`and ${contains(g.nameKey, search)}` : sql``} order by ${g.name}, ${g.id} limit ${size + 1}`,
  );
  return pageOf(read, size, (group) => [group.name, group.id]);
}

/** Of `work_group g` with `department d`: those the caller may know of. */
async function visibleToCaller(ctx: Ctx) {
  const { all, groupIds, lineages } = authorityScope(await callerRoles(ctx), "KNOW_GROUP");
  if (all) return sql`1 = 1`;
  const headed = lineages.map((lineage) => sql`or ${d.lineage} like ${`${lineage}%`}`);
  return sql`(${g.id} in (select ${m.groupId} from ${m}
      where ${m.organisationId} = ${ctx.actor.organisationId} and ${m.personId} = ${ctx.actor.personId}
      and ${m.live} = 1)
    or ${g.id} in (${list(groupIds)}) ${sql.join(headed, sql` `)})`;
}

/** Whose names the caller may see on a board: those in these groups, or below these departments. */
export type BoardScope = AuthorityScope;

const scope = Symbol("boardScope");

/**
 * The caller's scope on every board: as owner, admin or leader of groups, as head of departments. Read
 * once a request.
 */
export const boardScope = (ctx: Ctx): Promise<BoardScope> => once(ctx, scope, () => readScope(ctx));

async function readScope(ctx: Ctx): Promise<BoardScope> {
  const { all, groupIds, lineages } = authorityScope(await callerRoles(ctx), "SEE_BOARD");
  const { organisationId } = ctx.actor;
  const read = await rows<GroupRow>(
    ctx,
    sql`select ${groupColumns} from ${groupTables} where ${g.organisationId} = ${organisationId}
      and (${g.id} in (${list(groupIds)})
        ${sql.join(
          lineages.map((lineage) => sql`or ${d.lineage} like ${`${lineage}%`}`),
          sql` `,
        )})`,
  );
  return { all, groupIds: read.map(({ id }) => id), lineages };
}

const membershipColumns = m.pick("groupId", "personId", "displayName", "joinedAt", "leftAt");
export type MembershipRow = RowOf<typeof membershipColumns>;

/** The people in a group, by what they are called in it. */
export async function membersOf(
  ctx: Ctx,
  groupId: string,
  request: PageRequest & { search?: string | null; role?: GroupRole | null },
): Promise<Page<MembershipRow>> {
  const size = sizeOf(request);
  const { role } = request;
  const search = searchOf(request.search);
  const { organisationId } = ctx.actor;
  const matching = search
    ? sql`and (${contains(p.searchKey, search)} or ${contains(pd.pathKey, search)})`
    : sql``;
  const holding = role
    ? sql`and ${m.personId} in (select ${rg.personId} from ${rg} where ${rg.organisationId} = ${organisationId}
        and ${rg.scopeId} = ${groupId} and ${rg.role} = ${role} and ${rg.live} = 1)`
    : sql``;
  const after = cursorOf(request, 3) ?? ["", "", ""];
  const columns = { name: sql`${p.name}`, department: sql`${pd.name}` };
  const [first, second] = await shownNameParts(ctx, groupId, columns);
  const read = await rows<MembershipRow & { first: string; second: string }>(
    ctx,
    sql`select ${membershipColumns}, ${first} as first, ${second} as second from ${m}
      join ${p} on ${p.id} = ${m.personId} and ${p.organisationId} = ${m.organisationId}
      left join ${pd} on ${pd.id} = ${p.departmentId} and ${pd.organisationId} = ${p.organisationId}
      where ${m.organisationId} = ${organisationId} and ${m.groupId} = ${groupId} and ${m.live} = 1
      ${matching} ${holding}
      and (${first}, ${second}, ${m.personId}) > (${after[0]}, ${after[1]}, ${after[2]})
      order by ${first}, ${second}, ${m.personId} limit ${size + 1}`,
  );
  return pageOf(read, size, (member) => [member.first, member.second, member.personId]);
}

export const memberCountOf = batchedBy(
  "groupId",
  (ctx, ids) =>
    rows<{ groupId: string; members: number }>(
      ctx,
      sql`select ${m.pick("groupId")}, count(*) as members from ${m}
      where ${m.organisationId} = ${ctx.actor?.organisationId} and ${m.groupId} in (${list(ids)}) and ${m.live} = 1
      group by ${m.groupId}`,
    ),
  ({ members }) => Number(members),
);

/** Who holds which role in a group, the longest-serving first. */
export const rolesIn = batchedListBy("groupId", (ctx, ids) =>
  rows<{ groupId: string; personId: string; role: GroupRole }>(
    ctx,
    sql`select ${rg.scopeId} as groupId, ${rg.pick("personId", "role")} from ${rg}
        where ${rg.organisationId} = ${ctx.actor?.organisationId} and ${rg.scopeId} in (${list(ids)}) and ${rg.live} = 1
        order by ${rg.grantedFrom}, ${rg.id}`,
  ),
);
