import { ladderText } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { disciplineWords as words } from "../../../words/discipline.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { groupById } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { distinctName, nearestHead, personById } from "../../people/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { isOpenCase } from "../case/case.policy.ts";
import { handlesCase, lockedCase } from "../case/case.read.ts";
import { type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { changeCase, settleMine } from "../case/case.service.ts";
import { hearingFrom } from "../case/hearing.ts";
import { entitledIn } from "../case/right.read.ts";
import { harshness } from "../ladder/ladder.policy.ts";
import { measureReceipt } from "../receipt.ts";
import { changeMeasure } from "./measure.change.ts";
import { carryOutBy, isDoneByHand } from "./measure.policy.ts";
import { factsOfMeasure, measureNow, type MeasureRow, stateOfMeasure } from "./measure.read.ts";
import type { MeasureToldHow } from "./measure.state.ts";
import { removeFromGroup } from "./membership.service.ts";
import { isHeldByReview } from "./review.read.ts";

/**
 * The member has a case on screen: so they have been told of it, and of what it has brought. Refuses with
 * `NOT_ALLOWED` for everybody else.
 */
export function openCase(ctx: Ctx, caseId: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedCase(ctx, caseId);
    refuseIf(found.personId === ctx.actor.personId ? null : "NOT_ALLOWED");
    await settleMine(ctx, caseId);
    return tell(ctx, found, "OPENED");
  });
}

/**
 * Whoever handles a case has told the member in person or by phone: of what is alleged, or of what was decided.
 * Refuses with `NOT_ALLOWED`, `CASE_CLOSED`.
 */
export function recordMeasureTold(ctx: Ctx, caseId: string, how: MeasureToldHow): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedCase(ctx, caseId);
    refuseIf((await handlesCase(ctx, found)) ? null : "NOT_ALLOWED");
    const measure = await measureNow(ctx, caseId);
    const nothingToTell = !isOpenCase(found.state) && (!measure || measure.decidedAt === null);
    refuseIf(nothingToTell ? "CASE_CLOSED" : null);
    return tell(ctx, found, how);
  });
}

/** Told once: of an open case the hearing begins; of a decided one, the measure takes effect. */
async function tell(ctx: Ctx, found: CaseRow, how: MeasureToldHow): Promise<CaseRow> {
  if (isOpenCase(found.state)) {
    if (found.heardFromAt !== null || found.citesNothing !== null) return found;
    const { hearingWorkingHours } = settingsOfCase(found);
    const hearing = await hearingFrom(ctx, found.groupId, hearingWorkingHours);
    await record(ctx, { deed: "case.told", subjectId: found.id, groupId: found.groupId });
    return await changeCase(ctx, found.id, hearing);
  }
  const measure = await measureNow(ctx, found.id);
  if (measure && measure.decidedAt !== null && measure.toldAt === null)
    await takeEffect(ctx, found, measure, how);
  return found;
}

/** From now on it is a strike, its windows run, and a removal ends the membership. */
async function takeEffect(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  how: MeasureToldHow,
): Promise<MeasureRow> {
  const told = await changeMeasure(ctx, measure.id, {
    toldAt: ctx.now.getTime(),
    toldHow: how,
    toldById: ctx.actor.personId,
  });
  await record(ctx, { deed: "measure.told", subjectId: measure.id, groupId: found.groupId });
  await tellDepartment(ctx, found, told);
  // What it was built on was overturned before they were told: it waits for whoever looks at it again.
  if (isHeldByReview(told)) return told;
  const isLeft = told.measure !== "REMOVE" || (await removeFromGroup(ctx, found, told));
  if (isLeft && isDoneByHand(told.measure)) await askToCarryOut(ctx, found, told);
  return told;
}

export const stepText = ({ measure, days }: Pick<MeasureRow, "measure" | "days">): string =>
  ladderText([{ measure, ...(days === null ? {} : { days: Number(days) }) }]);

/** The head of the member's department hears of it from the step on that the setting names; of a removal always. */
async function tellDepartment(ctx: Ctx, found: CaseRow, measure: MeasureRow): Promise<void> {
  await sayToDepartment(ctx, found, measure, stepText(measure), "department");
}

/** Whoever of the department heard of a measure hears that it is another one now, or none. */
export async function tellDepartmentAgain(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  now: string,
): Promise<void> {
  if (measure.toldAt !== null) await sayToDepartment(ctx, found, measure, now, "department-again");
}

async function sayToDepartment(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  what: string,
  occasion: string,
): Promise<void> {
  const { departmentToldFrom = "MUTE", departmentTold = "HEAD" } = settingsOfCase(found);
  if (harshness(measure.measure) < Math.min(harshness(departmentToldFrom), harshness("REMOVE")))
    return;
  const { organisationId } = ctx.actor;
  const { personId } = found;
  const { departmentId } = await personById.existing(ctx, personId);
  const head = await nearestHead(ctx, organisationId, departmentId, [personId]);
  const above =
    head !== null && departmentTold === "HEADS_ABOVE"
      ? await nearestHead(ctx, organisationId, departmentId, [personId, head])
      : null;
  const { name } = await groupById.existing(ctx, found.groupId);
  await notifyAboutCase(
    ctx,
    found,
    [head, above].filter((id) => id !== null),
    {
      kind: "DEPARTMENT_TOLD",
      title: words.department(await distinctName(ctx, personId), what, name),
      body: words.departmentBody,
      occasion,
    },
  );
}

/** Whoever may decide such a measure carries it out in the chat. */
async function askToCarryOut(ctx: Ctx, found: CaseRow, measure: MeasureRow): Promise<void> {
  const { rights } = settingsOfCase(found);
  const { personIds } = await entitledIn(
    ctx,
    found,
    rights,
    measure.measure === "MUTE" ? "MUTE" : "REMOVE",
  );
  const by = carryOutBy(factsOfMeasure(measure)) ?? ctx.now.getTime();
  await notifyAboutCase(ctx, found, personIds, {
    kind: "MEASURE_TO_CARRY_OUT",
    title: words.toCarryOut(await distinctName(ctx, found.personId), stepText(measure)),
    body: words.carryOutBy(clockTime(new Date(by), ctx)),
    occasion: "carry-out",
  });
}

/**
 * The member confirms that they have received the decision, and gets a signed receipt; it says nothing of whether
 * they agree. Sent again, the answer is the same. Refuses with `NOT_ALLOWED`, `MEASURE_OVER`.
 */
export function acknowledgeMeasure(ctx: Ctx, caseId: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedCase(ctx, caseId);
    const known = await measureNow(ctx, caseId);
    refuseIf(found.personId === ctx.actor.personId ? null : "NOT_ALLOWED");
    refuseIf(known && known.decidedAt !== null ? null : "CASE_CLOSED");
    const measure = known as MeasureRow;
    if (measure.acknowledgedAt !== null) return found;
    refuseIf(stateOfMeasure(measure, ctx.now) === "REVOKED" ? "MEASURE_OVER" : null);
    if (measure.toldAt === null) await takeEffect(ctx, found, measure, "ACKNOWLEDGED");
    const receiptId = await measureReceipt(ctx, found, measure, stepText(measure));
    await changeMeasure(ctx, measure.id, { acknowledgedAt: ctx.now.getTime(), receiptId });
    await settleMine(ctx, caseId);
    return found;
  });
}
