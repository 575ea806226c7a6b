import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { words } from "../../words/zh-cn.ts";
import { authorityScope } from "../people/authority.policy.ts";
import { callerRoles, grantView, holdersInOrganisation, myName } from "../people/index.ts";
import { send } from "../reach/index.ts";
import { type TodoEntry, TodoItemType, type WaitsFor } from "../todo/index.ts";
import { officersOf, officesOf } from "./category/category-office.read.ts";
import { Group } from "./group.entity.ts";
import { groupColumns, groupTables, type GroupRow } from "./group.read.ts";
import { GroupType } from "./group.type.ts";
import { Membership } from "./membership.entity.ts";

const g = table(Group, "g");
const m = table(Membership, "m");
const o = grantView("o");

/** The most items that a list shows. */
const MAX_WAITING = 200;

/** Of `work_group g`: it is at work, and nobody owns it. */
const ownerless = sql`${g.state} = 'ACTIVE' and not exists (select 1 from ${o}
  where ${o.organisationId} = ${g.organisationId} and ${o.scopeId} = ${g.id}
  and ${o.role} = 'OWNER' and ${o.live} = 1)`;

/** A group without an owner, on the to-do list of whoever may appoint one. */
interface OwnerlessEntry extends TodoEntry {
  ownerless: GroupRow;
}

/** Groups without an owner, for whoever appoints in the whole organisation, or as the office of a category. */
export async function ownerlessEntries(ctx: Ctx): Promise<OwnerlessEntry[]> {
  const { all, groupIds } = authorityScope(await callerRoles(ctx), "APPOINT");
  if (!all && groupIds.length === 0) return [];
  const groups = await rows<GroupRow>(
    ctx,
    sql`select ${groupColumns} from ${groupTables}
      where ${g.organisationId} = ${ctx.actor.organisationId} and ${ownerless}
      ${all ? sql`` : sql`and ${g.id} in (${list(groupIds)})`} order by ${g.name}, ${g.id} limit ${MAX_WAITING}`,
  );
  return groups.map((group) => ({
    id: group.id,
    title: words.group.ownerless(group.name),
    dueAt: null,
    dueOn: null,
    forDay: ctx.today,
    groupNames: [group.name],
    ownerless: group,
  }));
}

/** The members of such a group wait for an owner. */
export async function ownerWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const { organisationId, personId } = ctx.actor;
  const group = await row<{
    name: string;
    categoryId: string;
    since: number | null;
    createdAt: number;
  }>(
    ctx,
    sql`select ${g.pick("name", "categoryId")}, ${g.createdAt} as createdAt,
        (select max(${o.grantedUntil}) from ${o} where ${o.organisationId} = ${g.organisationId}
          and ${o.scopeId} = ${g.id} and ${o.role} = 'OWNER') as since from ${g}
      where ${g.organisationId} = ${organisationId} and ${g.id} = ${id} and ${ownerless}
      and exists (select 1 from ${m} where ${m.organisationId} = ${g.organisationId}
        and ${m.groupId} = ${g.id} and ${m.personId} = ${personId} and ${m.live} = 1)`,
  );
  if (!group) return null;
  return {
    personIds: [
      ...new Set([
        ...(await officersOf(ctx, group.categoryId)),
        ...(await holdersInOrganisation(ctx, organisationId)),
      ]),
    ],
    since: new Date(Number(group.since ?? group.createdAt)),
    reminder: {
      kind: "GROUP_OWNERLESS",
      title: words.group.ownerless(group.name),
      body: words.group.ownerlessNudge(await myName(ctx)),
      subjectId: id,
      groupId: id,
    },
  };
}

/** Tells whoever appoints that these groups have lost their owners, in the transaction of what did it. */
export async function notifyOwnerless(
  ctx: RequestContext,
  organisationId: string,
  groupIds: readonly string[],
): Promise<void> {
  if (groupIds.length === 0) return;
  const groups = await rows<{ id: string; name: string; categoryId: string }>(
    ctx,
    sql`select ${g.pick("id", "name", "categoryId")} from ${g} where ${g.organisationId} = ${organisationId}
      and ${g.id} in (${list(groupIds)}) and ${ownerless}`,
  );
  const everywhere = await holdersInOrganisation(ctx, organisationId);
  const offices = await officesOf(
    ctx,
    organisationId,
    groups.map(({ categoryId }) => categoryId),
  );
  await send(
    ctx,
    organisationId,
    groups.flatMap(({ id, name, categoryId }) =>
      [...new Set([...everywhere, ...(offices.get(categoryId) ?? [])])].map((personId) => ({
        personId,
        kind: "GROUP_OWNERLESS" as const,
        title: words.group.ownerless(name),
        body: words.group.ownerlessBody,
        subjectId: id,
        groupId: id,
        occasion: `ownerless:${id}:${ctx.now.getTime()}`,
      })),
    ),
  );
}

@Resolver(() => TodoItemType)
export class OwnerlessOfTodo {
  @FieldResolver(() => GroupType, {
    nullable: true,
    description: "The group that has no owner, and for which the caller may appoint one.",
  })
  ownerlessGroup(@Root() item: TodoItemType & Partial<OwnerlessEntry>): GroupType | null {
    return item.ownerless ?? null;
  }
}
