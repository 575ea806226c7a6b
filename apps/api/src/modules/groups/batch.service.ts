import { LIMITS, type Refusal, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { refuseIf } from "../../kernel/refusal.ts";
import { row, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { words } from "../../words/zh-cn.ts";
import { entryOf, hashOf, recordAll } from "../journal/index.ts";
import {
  callerRoles,
  colleagues,
  departmentView,
  endRoles,
  giveRole,
  lineageOf,
  type LeftOutType,
  namedOnce,
  notFoundAmong,
  part,
  personView,
} from "../people/index.ts";
import { fullMeasure, send } from "../reach/index.ts";
import type {
  AddMembersInput,
  EndMembershipsInput,
  MemberBatchType,
  SetRolesInput,
} from "./batch.type.ts";
import { whyNotManage, whyNotSetRole } from "./group.policy.ts";
import { groupById, type GroupRow, rolesIn, visibleGroup } from "./group.read.ts";
import { leavingOf } from "./leaving.ts";
import { Membership } from "./membership.entity.ts";
import { inOpenCases, join, leave, liveMemberships, lockGroup } from "./membership.service.ts";
import { tell } from "./role.service.ts";

const p = personView("p");
const d = departmentView("d");
const m = table(Membership, "m");

const outcome = async (
  ctx: Ctx,
  group: GroupRow,
  done: number,
  leftOut: LeftOutType[],
  remaining = 0,
): Promise<MemberBatchType> => ({
  group: await groupById.existing(ctx, group.id),
  done,
  leftOut,
  remaining,
});

/** Counts a deed on one person of a group; the daily limit of all of them refuses the rest one by one. */
const measured =
  (ctx: Ctx, deed: "MEMBERSHIP" | "ROLE", groupId: string) =>
  async (personId: string): Promise<Refusal | null> =>
    (await fullMeasure(ctx, deed, [`${groupId} ${personId}`])) === null ? null : "SAID_TOO_OFTEN";

/**
 * Adds people to a group, by name or by department: the adder's decision, with a reason that is kept and
 * that they read. Whoever is in it already, or not there, is left out and named. Refuses with `NOT_ALLOWED`,
 * `GROUP_DISSOLVED`, `BAD_INPUT`; a foreign group or department is not found.
 */
export function addMembers(ctx: Ctx, input: AddMembersInput): Promise<MemberBatchType> {
  return inTransaction(ctx, async (ctx) => {
    const { groupId, departmentId } = input;
    const fields = new Fields();
    const reason = fields.text("reason", input.reason, TEXTS.reason);
    fields.expect("departmentId", !(departmentId && input.personIds));
    const named = departmentId ? [] : namedOnce(fields, "personIds", input.personIds ?? []);
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotManage(await callerRoles(ctx), group));
    fields.done();
    await lockGroup(ctx, groupId);
    const of = departmentId ? await newcomersOf(ctx, groupId, departmentId) : null;
    const ids = of?.ids ?? named;
    const people = await colleagues(ctx, ids);
    const inside = new Set(await membersAmong(ctx, groupId, ids));
    const count = measured(ctx, "MEMBERSHIP", groupId);
    const { doing, leftOut } = await part(people, ({ id }) =>
      inside.has(id) ? "ALREADY_A_MEMBER" : count(id),
    );
    const added = doing.length > 0 ? await join(ctx, groupId, doing, reason) : 0;
    const missing = [...notFoundAmong(ids, people), ...leftOut];
    return await outcome(ctx, group, added, missing, of?.remaining);
  });
}

const membersAmong = async (ctx: Ctx, groupId: string, ids: string[]): Promise<string[]> =>
  ids.length === 0
    ? []
    : (await liveMemberships(ctx, ctx.actor.organisationId, groupId, ids)).map(
        ({ personId }) => personId,
      );

/** Those of a department, and of all below it, who are not in the group; a batch of them at most. */
async function newcomersOf(ctx: Ctx, groupId: string, departmentId: string) {
  const { organisationId } = ctx.actor;
  const below = `${await lineageOf(ctx, departmentId)}%`;
  const from = sql`from ${p} join ${d} on ${d.id} = ${p.departmentId}
    where ${p.organisationId} = ${organisationId} and ${p.departedAt} is null
    and ${d.lineage} like ${below} and ${p.id} not in (select ${m.personId} from ${m}
      where ${m.organisationId} = ${organisationId} and ${m.groupId} = ${groupId} and ${m.live} = 1)`;
  const read = await rows<{ id: string }>(
    ctx,
    sql`select ${p.id} ${from} order by ${p.staffNo} limit ${LIMITS.batchPeople}`,
  );
  const counted = await row<{ people: number }>(ctx, sql`select count(*) as people ${from}`);
  return {
    ids: read.map(({ id }) => id),
    remaining: Number(counted?.people ?? 0) - read.length,
  };
}

/**
 * Takes people out of a group, with their roles; the owner and whoever is not in it are left out and named.
 * Refuses with `NOT_ALLOWED`, `GROUP_DISSOLVED`, `BAD_INPUT`.
 */
export function endMemberships(ctx: Ctx, input: EndMembershipsInput): Promise<MemberBatchType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId: actorId } = ctx.actor;
    const { groupId } = input;
    const fields = new Fields();
    const { kept, told, why } = leavingOf(fields, input);
    const ids = namedOnce(fields, "personIds", input.personIds);
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotManage(await callerRoles(ctx), group));
    fields.done();
    await lockGroup(ctx, groupId);
    const inside = new Set(await membersAmong(ctx, groupId, ids));
    const owners = await holdersOf(ctx, groupId, "OWNER");
    const held = await inOpenCases(ctx, groupId, ids, why);
    const count = measured(ctx, "MEMBERSHIP", groupId);
    const { doing, leftOut } = await part(asItems(ids), ({ id }) => {
      if (!inside.has(id)) return "NOT_A_MEMBER";
      if (held.has(id)) return "CASE_OPEN";
      return owners.has(id) ? "OWNER_MUST_STAY" : count(id);
    });
    const leaving = doing.map(({ id }) => id);
    if (leaving.length > 0) await leave(ctx, organisationId, groupId, leaving, kept);
    const contentHash = hashOf({ reason: kept });
    await recordAll(
      ctx,
      leaving.map((subjectId) => {
        const deed = { deed: "membership.ended", subjectId, groupId, contentHash };
        return entryOf(organisationId, actorId, ctx.now, deed);
      }),
    );
    await send(
      ctx,
      organisationId,
      leaving.map((personId) => ({
        personId,
        kind: "GROUP_LEFT" as const,
        title: words.group.left(group.name),
        body: told,
        subjectId: groupId,
        groupId,
        occasion: `left:${groupId}:${ctx.now.getTime()}`,
      })),
    );
    return await outcome(ctx, group, leaving.length, leftOut);
  });
}

/**
 * Gives members a role or takes it back; who has it already counts as done. Once the admins are full, the
 * rest is left out and named. Refuses with `NOT_ALLOWED`, `GROUP_DISSOLVED`, `BAD_INPUT` (also for OWNER).
 */
export function setRoles(ctx: Ctx, input: SetRolesInput): Promise<MemberBatchType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const { groupId, role, held } = input;
    const fields = new Fields();
    const ids = namedOnce(fields, "personIds", input.personIds);
    fields.expect("role", role !== "OWNER");
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotSetRole(await callerRoles(ctx), group));
    fields.done();
    await lockGroup(ctx, groupId);
    const inside = new Set(await membersAmong(ctx, groupId, ids));
    const holders = await holdersOf(ctx, groupId, role);
    const count = measured(ctx, "ROLE", groupId);
    const { doing, leftOut } = await part(asItems(ids), async ({ id }) => {
      if (!inside.has(id)) return "NOT_A_MEMBER";
      if (holders.has(id) === held) return null;
      if (held && role === "ADMIN" && holders.size >= LIMITS.adminsPerGroup)
        return "TOO_MANY_ADMINS";
      const refusal = await count(id);
      if (refusal) return refusal;
      if (held) holders.add(id);
      const given = { personId: id, role, scopeId: groupId };
      if (held) await giveRole(ctx, organisationId, given);
      else await endRoles(ctx, organisationId, { scopeId: groupId, personIds: [id], role });
      await tell(ctx, group, id, role, held);
      return null;
    });
    return await outcome(ctx, group, doing.length, leftOut);
  });
}

const asItems = (ids: readonly string[]) => ids.map((id) => ({ id }));

const holdersOf = async (ctx: Ctx, groupId: string, role: string): Promise<Set<string>> => {
  const held = await rolesIn(ctx, groupId);
  return new Set(held.filter((one) => one.role === role).map(({ personId }) => personId));
};
