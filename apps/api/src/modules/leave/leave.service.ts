import { LIMITS, TEXTS } from "@riqing/schema";
import { type BusinessDay, dayAfter, daysBetween } from "../../kernel/business-day.ts";
import { newId } from "../../kernel/column.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { forUpdate, insertNew, row, sql, update } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { startOfDay } from "../../kernel/time-of-day.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { record } from "../journal/index.ts";
import { callerRoles, colleague, lineageOf, personView } from "../people/index.ts";
import { measure, settle } from "../reach/index.ts";
import { Leave } from "./leave.entity.ts";
import { onLeaveChanged, onStandInAccepted } from "./leave.hooks.ts";
import { notifyStandInAccepted, notifyStandInDeclined, notifyLeave } from "./leave.messages.ts";
import { whyNotAnswerStandIn, whyNotCancelLeave, whyNotRecordLeave } from "./leave.policy.ts";
import { isAwayWithin, visibleLeave } from "./leave.read.ts";
import type { LeaveType } from "./leave.type.ts";
import { refuseUnoffered } from "./stand-in.read.ts";

const p = personView("p");
const l = table(Leave, "l");

export interface LeaveRequest {
  personId?: string | null;
  fromOn: BusinessDay;
  untilOn: BusinessDay;
  reason: string;
  standInId?: string | null;
}

/**
 * Records that somebody is away (Mission B15): from then on they need not answer what falls on these
 * days. Who is named as the stand-in is one of those whom `standIns` offers, or is not found. Refuses with `NOT_FOUND`, `LEAVE_IN_THE_PAST`, `LEAVE_OVERLAPS`, `STAND_IN_AWAY`, `SAID_TOO_OFTEN`,
 * `BAD_INPUT`.
 */
export function recordLeave(ctx: Ctx, input: LeaveRequest): Promise<LeaveType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const personId = input.personId ?? ctx.actor.personId;
    const { fromOn, untilOn } = input;
    const standInId = input.standInId ?? null;
    const fields = new Fields();
    const reason = fields.text("reason", input.reason, TEXTS.reason);
    fields.expect("untilOn", untilOn >= fromOn);
    const days = daysBetween(fromOn, untilOn) + 1;
    fields.expect("untilOn", days <= LIMITS.leaveDays, "TOO_LONG", LIMITS.leaveDays);
    fields.expect("fromOn", Math.abs(daysBetween(ctx.today, fromOn)) <= LIMITS.leaveWithinDays);
    fields.expect("standInId", standInId !== personId);

    const person = await colleague(ctx, personId);
    const lineage = await lineageOf(ctx, person.departmentId);
    const somebody = { id: personId, lineage };
    refuseIf(whyNotRecordLeave(await callerRoles(ctx), somebody, fromOn, ctx.today));
    if (standInId !== null && standInId !== personId)
      await refuseUnoffered(ctx, somebody, standInId);
    fields.done();

    await lockPeople(ctx, [personId, ...(standInId === null ? [] : [standInId])]);
    if (await isAwayWithin(ctx, organisationId, personId, { fromOn, untilOn })) {
      throw new RefusedError("LEAVE_OVERLAPS");
    }
    await refuseAway(ctx, standInId, { fromOn, untilOn });
    await measure(ctx, "LEAVE", [personId, ...(standInId === null ? [] : [standInId])]);

    const id = newId();
    const beginsAt = startOfDay(fromOn, ctx.timeZone);
    const endsAt = startOfDay(dayAfter(untilOn, 1), ctx.timeZone);
    await insertNew(ctx, Leave, [
      {
        id,
        organisationId: organisationId,
        personId: personId,
        fromOn: fromOn,
        untilOn: untilOn,
        beginsAt: beginsAt.getTime(),
        endsAt: endsAt.getTime(),
        reason,
        standInId: standInId,
        standInState: standInId === null ? "NONE" : "ASKED",
        standInAnsweredAt: null,
        standInReason: null,
        recordedById: ctx.actor.personId,
        recordedAt: ctx.now.getTime(),
        cancelledAt: null,
        cancelledById: null,
        live: 1,
        turnsAt: [beginsAt, endsAt].find((at) => at > ctx.now)?.getTime() ?? null,
      },
    ]);
    await record(ctx, { deed: "leave.recorded", subjectId: id });
    const facts = { organisationId, leaveId: id, personId, fromOn, untilOn };
    await onLeaveChanged.emit(ctx, facts);
    await notifyLeave(ctx, { ...facts, standInId, cancelled: false });
    return await visibleLeave(ctx, id);
  });
}

/** Who stands in must be there. A day of their own leave is a day too many. */
async function refuseAway(
  ctx: Ctx,
  standInId: string | null,
  days: { fromOn: BusinessDay; untilOn: BusinessDay },
): Promise<void> {
  if (standInId === null) return;
  const away = await isAwayWithin(ctx, ctx.actor.organisationId, standInId, days);
  if (away) throw new RefusedError("STAND_IN_AWAY");
}

/** Leaves of the same people are written one after the other; in one order, so that none cross. */
async function lockPeople(ctx: Ctx, personIds: string[]): Promise<void> {
  for (const id of personIds.toSorted()) {
    await row(
      ctx,
      sql`select ${p.id} from ${p} where ${p.organisationId} = ${ctx.actor.organisationId}
        and ${p.id} = ${id} ${forUpdate(ctx)}`,
    );
  }
}

/**
 * Takes a leave back. One that has begun ends with yesterday: who was away was away. Refuses with
 * `NOT_ALLOWED`, `LEAVE_CANCELLED`, `LEAVE_OVER`; a stranger's is not found.
 */
export function cancelLeave(ctx: Ctx, id: string): Promise<LeaveType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const leave = await lockedLeave(ctx, id);
    const person = { id: leave.personId, lineage: leave.lineage };
    refuseIf(whyNotCancelLeave(await callerRoles(ctx), person, termsOf(leave), ctx.today));
    const begun = leave.fromOn < ctx.today;
    const end = begun
      ? {
          untilOn: dayAfter(ctx.today, -1),
          endsAt: startOfDay(ctx.today, ctx.timeZone).getTime(),
        }
      : { live: null };
    await update(
      ctx,
      Leave,
      {
        ...end,
        cancelledAt: ctx.now.getTime(),
        cancelledById: ctx.actor.personId,
        turnsAt: null,
      },
      (l) => sql`${l.organisationId} = ${organisationId} and ${l.id} = ${id}`,
    );
    await record(ctx, { deed: "leave.cancelled", subjectId: id });
    const { personId, fromOn, untilOn, standInId } = leave;
    const facts = { organisationId, leaveId: id, personId, fromOn, untilOn };
    await onLeaveChanged.emit(ctx, facts);
    await settle(ctx, organisationId, subjectOf(id), null);
    await notifyLeave(ctx, { ...facts, standInId, cancelled: true });
    return await visibleLeave(ctx, id);
  });
}

/**
 * The stand-in takes it on; saying so again changes nothing. Refuses with `NOT_ALLOWED`,
 * `LEAVE_CANCELLED`, `LEAVE_OVER`, `STAND_IN_ANSWERED`, `STAND_IN_AWAY`.
 */
export function acceptStandIn(ctx: Ctx, id: string): Promise<LeaveType> {
  return inTransaction(ctx, async (ctx) => {
    const before = await visibleLeave(ctx, id);
    await lockPeople(ctx, [before.personId, ctx.actor.personId]);
    const leave = await lockedLeave(ctx, id);
    const again = leave.standInState === "ACCEPTED" && leave.standInId === ctx.actor.personId;
    if (again && leave.cancelledAt === null) return leave;
    refuseIf(whyNotAnswerStandIn(ctx.actor.personId, termsOf(leave), ctx.today));
    await refuseAway(ctx, leave.standInId, leave);
    await answer(ctx, id, "ACCEPTED", null);
    await settle(ctx, ctx.actor.organisationId, subjectOf(id), [ctx.actor.personId]);
    await record(ctx, { deed: "leave.stand_in_accepted", subjectId: id });
    await onStandInAccepted.emit(ctx, standInFacts(ctx, leave));
    await notifyStandInAccepted(ctx, standInFacts(ctx, leave));
    return await visibleLeave(ctx, id);
  });
}

/** The stand-in will not do it; the person names another. As `acceptStandIn` otherwise. */
export function declineStandIn(ctx: Ctx, id: string, why?: string | null): Promise<LeaveType> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.optional("reason", why, LIMITS.reason);
    const leave = await lockedLeave(ctx, id);
    fields.done();
    const again = leave.standInState === "DECLINED" && leave.standInId === ctx.actor.personId;
    if (again && leave.cancelledAt === null) return leave;
    refuseIf(whyNotAnswerStandIn(ctx.actor.personId, termsOf(leave), ctx.today));
    await answer(ctx, id, "DECLINED", reason);
    await settle(ctx, ctx.actor.organisationId, subjectOf(id), [ctx.actor.personId]);
    await record(ctx, { deed: "leave.stand_in_declined", subjectId: id });
    await notifyStandInDeclined(ctx, { ...standInFacts(ctx, leave), reason });
    return await visibleLeave(ctx, id);
  });
}

/** As messages name it. */
const subjectOf = (subjectId: string) => ({ subjectKind: "LEAVE", subjectId });

/** The leave, which nobody else may change until we are done. */
export async function lockedLeave(ctx: Ctx, id: string): Promise<LeaveType> {
  await row(
    ctx,
    sql`select ${l.id} from ${l} where ${l.organisationId} = ${ctx.actor.organisationId}
      and ${l.id} = ${id} ${forUpdate(ctx)}`,
  );
  return visibleLeave(ctx, id);
}

export const termsOf = ({ untilOn, cancelledAt, standInId, standInState }: LeaveType) => ({
  untilOn,
  cancelled: cancelledAt !== null,
  standInId,
  standInState,
});

const standInFacts = (ctx: Ctx, { id, personId, standInId, fromOn, untilOn }: LeaveType) => ({
  organisationId: ctx.actor.organisationId,
  leaveId: id,
  personId,
  standInId: standInId ?? ctx.actor.personId,
  fromOn,
  untilOn,
});

const answer = (
  ctx: Ctx,
  id: string,
  state: "ACCEPTED" | "DECLINED",
  reason: string | null,
): Promise<number> =>
  update(
    ctx,
    Leave,
    { standInState: state, standInReason: reason, standInAnsweredAt: ctx.now.getTime() },
    (l) => sql`${l.organisationId} = ${ctx.actor.organisationId} and ${l.id} = ${id}`,
  );
