import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { row, rows, sql } from "../../kernel/sql.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { words } from "../../words/zh-cn.ts";
import { record } from "../journal/index.ts";
import {
  callerRoles,
  colleague,
  grantView,
  type GroupRole,
  endRoles,
  giveRole,
} from "../people/index.ts";
import { measure, send } from "../reach/index.ts";
import { whyNotSetRole } from "./group.policy.ts";
import { type GroupRow, visibleGroup } from "./group.read.ts";
import { lockGroup, membership } from "./membership.service.ts";

const rg = grantView("rg");

/**
 * Gives a member a role in the group, or takes it back (Mission G4). Giving ownership passes it on:
 * a group has one owner, and whoever was it before is told, too. Refuses with `TOO_MANY_ADMINS`, `OWNER_MUST_STAY`, `NOT_A_MEMBER`,
 * `SAID_TOO_OFTEN`.
 */
export function setRole(
  ctx: Ctx,
  {
    groupId,
    personId,
    role,
    held,
  }: { groupId: string; personId: string; role: GroupRole; held: boolean },
): Promise<GroupRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotSetRole(await callerRoles(ctx), group));
    const person = await colleague(ctx, personId);
    await lockGroup(ctx, groupId);
    refuseIf((await membership(ctx, groupId, person.id)) ? null : "NOT_A_MEMBER");
    if (role === "OWNER" && !held) throw new RefusedError("OWNER_MUST_STAY");
    if (held && role === "OWNER") {
      for (const before of await otherOwners(ctx, groupId, person.id)) {
        await endRoles(ctx, organisationId, { scopeId: groupId, personIds: [before], role });
        await tell(ctx, group, before, role, false);
      }
    }
    const changed = held
      ? await giveRole(ctx, organisationId, { personId, role, scopeId: groupId })
      : await endRoles(ctx, organisationId, { scopeId: groupId, personIds: [personId], role });
    if (held && role === "ADMIN" && (await countAdmins(ctx, groupId)) > LIMITS.adminsPerGroup) {
      throw new RefusedError("TOO_MANY_ADMINS");
    }
    if (changed > 0) await measure(ctx, "ROLE", [`${groupId} ${person.id}`]);
    if (changed > 0) await tell(ctx, group, person.id, role, held);
    return group;
  });
}

/** Writes down that somebody has a role from now on, or has it no longer, and tells them. */
export async function tell(
  ctx: Ctx,
  { id: groupId, name }: GroupRow,
  personId: string,
  role: GroupRole,
  held: boolean,
): Promise<void> {
  await record(ctx, { deed: held ? "role.given" : "role.taken", subjectId: personId, groupId });
  await send(ctx, ctx.actor.organisationId, [
    {
      personId,
      kind: "ROLE_CHANGED",
      title: words.group.role(name, words.group.roles[role], held),
      body: "",
      subjectId: groupId,
      groupId,
      occasion: `role:${groupId}:${role}:${held}:${ctx.now.getTime()}`,
    },
  ]);
}

/** Whoever owns the group, but for one person. */
async function otherOwners(ctx: Ctx, groupId: string, except: string): Promise<string[]> {
  const owners = await rows<{ personId: string }>(
    ctx,
    sql`select ${rg.pick("personId")} from ${rg} where ${rg.organisationId} = ${ctx.actor.organisationId}
      and ${rg.scopeId} = ${groupId} and ${rg.role} = 'OWNER' and ${rg.live} = 1 and ${rg.personId} <> ${except}`,
  );
  return owners.map(({ personId }) => personId);
}

async function countAdmins(ctx: Ctx, groupId: string): Promise<number> {
  const counted = await row<{ admins: number }>(
    ctx,
    sql`select count(*) as admins from ${rg} where ${rg.organisationId} = ${ctx.actor.organisationId}
      and ${rg.scopeId} = ${groupId} and ${rg.role} = 'ADMIN' and ${rg.live} = 1`,
  );
  return Number(counted?.admins ?? 0);
}
