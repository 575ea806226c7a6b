import { newId } from "../../kernel/column.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, sql, update } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { words } from "../../words/zh-cn.ts";
import { entryOf, hashOf, record, recordAll, recordFor } from "../journal/index.ts";
import {
  callerRoles,
  colleague,
  departmentById,
  grantView,
  personById,
  type PersonType,
  endRoles,
} from "../people/index.ts";
import { measure, send } from "../reach/index.ts";
import { Group } from "./group.entity.ts";
import { onEnding, onJoined, onLeft } from "./group.hooks.ts";
import { whyNotManage } from "./group.policy.ts";
import { groupById, type MembershipRow, visibleGroup } from "./group.read.ts";
import { type LeavingReason, leavingOf } from "./leaving.ts";
import { Membership } from "./membership.entity.ts";
import { notifyOwnerless } from "./ownerless.ts";

const membershipTable = table(Membership, "m");
const rg = grantView("rg");
const wg = table(Group, "wg");

/** Lets a colleague in. Refuses with `ALREADY_A_MEMBER`, `SAID_TOO_OFTEN`; a stranger is not found. */
export function add(ctx: Ctx, groupId: string, personId: string): Promise<MembershipRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotManage(await callerRoles(ctx), group));
    const person = await colleague(ctx, personId);
    await lockGroup(ctx, groupId);
    if ((await join(ctx, groupId, [person])) === 0) throw new RefusedError("ALREADY_A_MEMBER");
    await measure(ctx, "MEMBERSHIP", [`${groupId} ${personId}`]);
    return orNotFound(await membership(ctx, groupId, personId));
  });
}

/**
 * Ends a membership, with the roles that hung on it, for a reason of the list. The owner hands over first. Refuses
 * with `NOT_ALLOWED`, `GROUP_DISSOLVED`, `NOT_A_MEMBER`, `OWNER_MUST_STAY`, `CASE_OPEN`, `SAID_TOO_OFTEN`,
 * `BAD_INPUT`.
 */
export function end(
  ctx: Ctx,
  groupId: string,
  personId: string,
  sent: Parameters<typeof leavingOf>[1],
): Promise<MembershipRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const { kept, told, why } = leavingOf(fields, sent);
    fields.done();
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotManage(await callerRoles(ctx), group));
    await lockGroup(ctx, groupId);
    const member = await membership(ctx, groupId, personId);
    if (!member) throw new RefusedError("NOT_A_MEMBER");
    refuseIf((await isOwner(ctx, groupId, personId)) ? "OWNER_MUST_STAY" : null);
    refuseIf((await inOpenCases(ctx, groupId, [personId], why)).has(personId) ? "CASE_OPEN" : null);
    await measure(ctx, "MEMBERSHIP", [`${groupId} ${personId}`]);
    await leave(ctx, ctx.actor.organisationId, groupId, [personId], kept);
    await record(ctx, { deed: "membership.ended", subjectId: personId, groupId });
    await send(ctx, ctx.actor.organisationId, [
      {
        personId,
        kind: "GROUP_LEFT",
        title: words.group.left(group.name),
        body: told,
        subjectId: groupId,
        groupId,
        occasion: `left:${groupId}:${ctx.now.getTime()}`,
      },
    ]);
    return { ...member, leftAt: ctx.now.getTime() };
  });
}

/** About whom a case is open that this reason would go round; modules above know. */
export async function inOpenCases(
  ctx: Ctx,
  groupId: string,
  personIds: readonly string[],
  why: LeavingReason | null,
): Promise<ReadonlySet<string>> {
  if (why === null || personIds.length === 0) return new Set();
  return new Set((await onEnding.emit(ctx, { groupId, personIds, why })).flat());
}

/**
 * Puts people into a group, in the caller's transaction: by the caller, or by nobody where it happens by itself.
 * Answers how many were not in it yet.
 */
export async function join(
  ctx: RequestContext,
  groupId: string,
  people: Pick<PersonType, "id" | "name" | "departmentId">[],
  reason: string | null = null,
): Promise<number> {
  const organisationId = organisationOf(ctx);
  const byId = ctx.actor?.personId ?? null;
  const inside = new Set(
    (
      await liveMemberships(
        ctx,
        organisationId,
        groupId,
        people.map(({ id }) => id),
      )
    ).map((m) => m.personId),
  );
  const newcomers = people.filter(({ id }) => !inside.has(id));
  const added = await insertNew(
    ctx,
    Membership,
    await Promise.all(
      newcomers.map(async (person) => ({
        id: newId(),
        organisationId,
        groupId,
        personId: person.id,
        displayName: await displayNameOf(ctx, person),
        joinedAt: ctx.now.getTime(),
        addedById: byId,
        joinReason: reason,
        live: 1,
      })),
    ),
  );
  const personIds = newcomers.map(({ id }) => id);
  const group = await groupById.existing(ctx, groupId);
  const contentHash = reason === null ? null : hashOf({ reason });
  await recordAll(
    ctx,
    personIds.map((subjectId) => {
      const deed = { deed: "membership.begun", subjectId, groupId, contentHash };
      return entryOf(organisationId, byId, ctx.now, deed);
    }),
  );
  const by = reason === null ? null : ((await personById(ctx, byId))?.name ?? null);
  await send(
    ctx,
    organisationId,
    personIds.map((personId) => ({
      personId,
      kind: "GROUP_JOINED" as const,
      title: words.group.joined(group.name),
      body:
        by === null || reason === null
          ? (reason ?? group.purpose)
          : words.group.joinedBecause(by, reason),
      subjectId: groupId,
      groupId,
      occasion: `joined:${groupId}:${ctx.now.getTime()}`,
    })),
  );
  if (personIds.length > 0) await onJoined.emit(ctx, { organisationId, groupId, personIds });
  return added;
}

/** As the pattern has it: department, then name (Mission M2). */
async function displayNameOf(
  ctx: RequestContext,
  person: Pick<PersonType, "name" | "departmentId">,
) {
  const department = await departmentById(ctx, person.departmentId);
  return `${department?.name ?? ""}-${person.name}`;
}

/** Takes people out of a group, in the caller's transaction, with the roles they held in it. */
export async function leave(
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
  personIds: string[],
  reason: string,
): Promise<void> {
  const at = ctx.now.getTime();
  await update(
    ctx,
    Membership,
    { leftAt: at, endReason: reason, live: null },
    (
      membershipTable,
    ) => sql`${membershipTable.organisationId} = ${organisationId} and ${membershipTable.groupId} = ${groupId} and ${membershipTable.live} = 1
      and ${membershipTable.personId} in (${list(personIds)})`,
  );
  await endRoles(ctx, organisationId, { scopeId: groupId, personIds });
  await onLeft.emit(ctx, { organisationId, groupId, personIds });
}

/**
 * Whoever leaves the organisation leaves its groups, in the same transaction (Mission M5). What is
 * published there at that moment waits, so that nobody is asked who is gone.
 */
export async function endAllMemberships(
  ctx: RequestContext,
  organisationId: string,
  personIds: string[],
): Promise<void> {
  const inGroups = await rows<{ groupId: string; personId: string }>(
    ctx,
    sql`select ${membershipTable.pick("groupId", "personId")} from ${membershipTable}
      where ${membershipTable.organisationId} = ${organisationId} and ${membershipTable.live} = 1 and ${membershipTable.personId} in (${list(personIds)})
      order by ${membershipTable.groupId}`,
  );
  await lockGroups(
    ctx,
    inGroups.map(({ groupId }) => groupId),
  );
  const groupIds = [...new Set(inGroups.map((one) => one.groupId))];
  const owned = await ownedAmong(ctx, organisationId, groupIds, personIds);
  for (const groupId of groupIds) {
    const leaving = inGroups.filter((one) => one.groupId === groupId).map((one) => one.personId);
    await leave(ctx, organisationId, groupId, leaving, words.group.departed);
    for (const subjectId of leaving) {
      await recordFor(ctx, organisationId, null, { deed: "membership.ended", subjectId, groupId });
    }
  }
  await notifyOwnerless(ctx, organisationId, owned);
}

/** Of these groups, those that one of these people owns. */
async function ownedAmong(
  ctx: RequestContext,
  organisationId: string,
  groupIds: readonly string[],
  personIds: readonly string[],
): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const owned = await rows<{ groupId: string }>(
    ctx,
    sql`select ${rg.scopeId} as groupId from ${rg} where ${rg.organisationId} = ${organisationId}
      and ${rg.scopeId} in (${list(groupIds)}) and ${rg.personId} in (${list(personIds)})
      and ${rg.role} = 'OWNER' and ${rg.live} = 1`,
  );
  return owned.map(({ groupId }) => groupId);
}

/** Deeds on who is in a group follow each other, so that its audiences are never half moved. */
export const lockGroup = (ctx: Ctx, groupId: string): Promise<void> => lockGroups(ctx, [groupId]);

/** As `lockGroup`; in the order of their ids, so that two who lock the same groups do not cross. */
export async function lockGroups(ctx: RequestContext, groupIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(groupIds)].toSorted()) {
    await row(
      ctx,
      sql`select ${wg.id} from ${wg}
        where ${wg.organisationId} = ${organisationOf(ctx)} and ${wg.id} = ${id} ${forUpdate(ctx)}`,
    );
  }
}

export const liveMemberships = (
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
  personIds: string[],
) =>
  rows<MembershipRow>(
    ctx,
    sql`select ${membershipTable.pick("groupId", "personId", "displayName", "joinedAt", "leftAt")} from ${membershipTable}
      where ${membershipTable.organisationId} = ${organisationId} and ${membershipTable.groupId} = ${groupId} and ${membershipTable.live} = 1
      and ${membershipTable.personId} in (${list(personIds)})`,
  );

/** The living membership of a person in a group, if there is one. */
export const membership = async (ctx: Ctx, groupId: string, personId: string) =>
  (await liveMemberships(ctx, ctx.actor.organisationId, groupId, [personId]))[0] ?? null;

const isOwner = async (ctx: Ctx, groupId: string, personId: string): Promise<boolean> =>
  (await row(
    ctx,
    sql`select 1 as yes from ${rg} where ${rg.organisationId} = ${ctx.actor.organisationId}
      and ${rg.scopeId} = ${groupId} and ${rg.personId} = ${personId} and ${rg.role} = 'OWNER' and ${rg.live} = 1`,
  )) !== null;
