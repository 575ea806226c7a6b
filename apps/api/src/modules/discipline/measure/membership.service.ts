import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { groupById, joinGroup, leaveGroup, lockGroups } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { personById } from "../../people/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import type { CaseRow } from "../case/case.row.ts";
import { staysIn } from "../ladder/ladder.read.ts";
import { changeMeasure } from "./measure.change.ts";
import { type MeasureRow, measuresOf } from "./measure.read.ts";
import { keepRoles } from "./roles.service.ts";

/** Whether a person is in a group now. */
const isIn = async (ctx: Ctx, groupId: string, personId: string): Promise<boolean> =>
  (await staysIn(ctx, groupId, personId)).some(({ leftAt }) => leftAt === null);

/** Whether nobody had to take them out of the chat. */
const hadLeft = ({ carriedOutAt, carriedOutById }: MeasureRow): boolean =>
  carriedOutAt !== null && carriedOutById === null;

/**
 * A removal ends the membership, with its roles (Mission D5). Of whoever has left meanwhile there is nothing to carry out:
 * the removal is closed as it is (semantics "Discipline"). Answers whether somebody has to take them out of the chat.
 */
export async function removeFromGroup(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  title: string | null = null,
): Promise<boolean> {
  const { organisationId } = ctx.actor;
  const { groupId, personId } = found;
  await lockGroups(ctx, [groupId]);
  if (!(await isIn(ctx, groupId, personId))) {
    const known = await measuresOf(ctx, personId, groupId);
    // Whom another removal has taken out may come back when that one is revoked: this one stays to be done.
    if (measure.carriedOutAt !== null || known.some(({ removed }) => Number(removed) === 1))
      return measure.carriedOutAt === null;
    const now = ctx.now.getTime();
    await changeMeasure(ctx, measure.id, { startsAt: now, carriedOutAt: now });
    await record(ctx, { deed: "measure.nothing_to_carry_out", subjectId: measure.id, groupId });
    return false;
  }
  await keepRoles(ctx, found, measure);
  await leaveGroup(ctx, organisationId, groupId, [personId], words.removedReason(found.number));
  const toDoAgain = hadLeft(measure) ? { startsAt: null, carriedOutAt: null } : {};
  await changeMeasure(ctx, measure.id, { removed: 1, ...toDoAgain });
  await record(ctx, { deed: "membership.ended", subjectId: personId, groupId });
  const { name } = await groupById.existing(ctx, groupId);
  await notifyAboutCase(ctx, found, [personId], {
    kind: "MEASURE_CHANGED",
    title: title ?? words.removedFrom(name),
    body: words.stillThere,
    occasion: `removed:${ctx.now.getTime()}`,
  });
  return measure.carriedOutAt === null || hadLeft(measure);
}

/** Takes back what a removal has caused: who was removed by it returns as a member (Mission P3). */
export async function restoreToGroup(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
): Promise<void> {
  if (Number(measure.removed) === 0) return;
  const { groupId, personId } = found;
  const person = await personById.existing(ctx, personId);
  const group = await groupById.existing(ctx, groupId);
  await changeMeasure(ctx, measure.id, { removed: 0 });
  if (person.departedAt !== null || group.state !== "ACTIVE") return;
  await lockGroups(ctx, [groupId]);
  await joinGroup(ctx, groupId, [person], words.joinedAgain);
}
