import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { groupById } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import {
  distinctName,
  giveRole,
  grantView,
  GROUP_ROLES,
  type GroupRole,
  personById,
} from "../../people/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { type CaseRow, groupOfCase } from "../case/case.row.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import { changeMeasure } from "./measure.change.ts";
import type { MeasureRow } from "./measure.read.ts";

const g = grantView("g");

/** The roles that are held in a group now, and by whom. */
const heldIn = (ctx: Ctx, groupId: string) =>
  rows<{ personId: string; role: GroupRole }>(
    ctx,
    sql`select ${g.pick("personId", "role")} from ${g} where ${g.organisationId} = ${ctx.actor.organisationId}
      and ${g.scopeId} = ${groupId} and ${g.live} = 1 order by ${g.id}`,
  );

const endedBy = ({ rolesEnded }: Pick<MeasureRow, "rolesEnded">): GroupRole[] =>
  rolesEnded === null ? [] : (JSON.parse(rolesEnded) as GroupRole[]);

/** Keeps which roles a removal is about to end, so that they can be given back. */
export async function keepRoles(ctx: Ctx, found: CaseRow, measure: MeasureRow): Promise<void> {
  const held = (await heldIn(ctx, found.groupId)).filter((one) => one.personId === found.personId);
  const roles = [...new Set([...endedBy(measure), ...held.map(({ role }) => role)])];
  if (roles.length > 0) await changeMeasure(ctx, measure.id, { rolesEnded: JSON.stringify(roles) });
}

/** Whether a role has room for one more: a group has one owner, and two admins. */
function hasRoom(role: GroupRole, held: readonly { role: GroupRole }[]): boolean {
  const holders = held.filter((one) => one.role === role).length;
  if (role === "OWNER") return holders === 0;
  return role !== "ADMIN" || holders < LIMITS.adminsPerGroup;
}

/**
 * Gives back the roles that a removal ended, once it is overturned. A place that was filled meanwhile is not taken
 * back: whoever appoints is asked. Answers, in words, what can no longer be undone; null: nothing.
 */
export async function restoreRoles(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
): Promise<string | null> {
  const ended = endedBy(measure);
  if (ended.length === 0) return null;
  const { groupId, personId } = found;
  const person = await personById.existing(ctx, personId);
  const { state } = await groupById.existing(ctx, groupId);
  await changeMeasure(ctx, measure.id, { rolesEnded: null });
  if (person.departedAt !== null || state !== "ACTIVE") return words.notBack;
  const held = await heldIn(ctx, groupId);
  const taken: GroupRole[] = [];
  for (const role of GROUP_ROLES.filter((one) => ended.includes(one))) {
    if (held.some((one) => one.personId === personId && one.role === role)) continue;
    if (hasRoom(role, held)) {
      await giveRole(ctx, ctx.actor.organisationId, { personId, role, scopeId: groupId });
      await record(ctx, { deed: "role.given", subjectId: personId, groupId });
    } else taken.push(role);
  }
  if (taken.length === 0) return null;
  await askAppointers(ctx, found, taken);
  return words.rolesTaken(taken);
}

/** The owner appoints admins; the office, or else the administrators, an owner. */
async function askAppointers(ctx: Ctx, found: CaseRow, taken: readonly GroupRole[]): Promise<void> {
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  const holding = (role: string) => holders.filter((one) => one.role === role);
  const owner = taken.includes("OWNER") ? [] : holding("OWNER");
  const [asked = []] = [owner, holding("OFFICE"), holding("ORGANISATION_ADMIN")].filter(
    (some) => some.length > 0,
  );
  await notifyAboutCase(
    ctx,
    found,
    asked.map(({ personId }) => personId),
    {
      kind: "CASE_TO_DECIDE",
      title: words.appointAgain(await distinctName(ctx, found.personId), taken),
      body: words.rolesTaken(taken),
      occasion: `roles:${ctx.now.getTime()}`,
    },
  );
}
