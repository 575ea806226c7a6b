import { LIMITS, TEXTS } from "@riqing/schema";
import { after, DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import {
  type Deed,
  keepReceipts,
  receiptRow,
  record,
  withdrawReceipt,
} from "../../journal/index.ts";
import { mayAnywhere } from "../../people/authority.policy.ts";
import { callerRoles, isNewDevice, myName, myself, organisationView } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { openAccountability } from "../accountability/accountability.service.ts";
import { type OpenedDay, beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { TaskEvent } from "../task/task.entity.ts";
import { notifyAboutTask, type TaskMessage } from "../task/task.notify.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  taskOfTap,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { textHashOf } from "../task/task.service.ts";
import { resetToAsked } from "./asked-again.service.ts";
import { Assignment } from "./assignment.entity.ts";
import { whyNotConfirm, whyNotUndoConfirmation } from "./assignment.policy.ts";
import { type AssignmentRow, lockedAssignmentOf } from "./assignment.read.ts";
import {
  changeAssignment,
  releaseAssignments,
  withdrawDateRequests,
} from "./assignment.service.ts";
import type { CannotReason, ConfirmMethod } from "./assignment.state.ts";
import { askNewDate } from "./dates.service.ts";
import { deciderOf } from "./unassigned.read.ts";

const n = table(Assignment, "n");
const o = organisationView("o");
const te = table(TaskEvent, "te");

/** How somebody takes their assignment on, or does not. */
export interface Confirmation {
  taskId: string;
  method: ConfirmMethod;
  /** The promise. */
  plannedAt?: Date | null;
  /** Why it cannot be solved now. */
  reason?: CannotReason | null;
  /** How it is meant to be handled; of a refusal, why. */
  plan?: string | null;
  tapId?: string | null;
  device?: string | null;
}

interface ParsedConfirmation {
  method: ConfirmMethod;
  plannedAt: Date | null;
  reason: CannotReason | null;
  plan: string | null;
  tapId: string | null;
  device: string | null;
}

/** These say when. Whoever asks back, passes on, or refuses need not. */
const METHODS_WITH_DATE: readonly ConfirmMethod[] = ["SELF", "TOGETHER", "CANNOT"];

/**
 * The caller's answer to their assignment (Mission T2, B1): when and how, or why not. A promise
 * later than the deadline asks for a new one in the same tap (B2). The same tap sent again, and any
 * tap after the first, answers the same. Refuses with `TASK_NOT_YOURS`, `TASK_CANCELLED`,
 * `BAD_INPUT`.
 */
export function confirm(ctx: Ctx, input: Confirmation): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const before = await taskOfTap(ctx, input.taskId, input.tapId ?? null);
    if (before) return before;
    const day =
      input.method === "REFUSE"
        ? await beginDayDeed(ctx, organisationId, await groupIdOfTask(ctx, input.taskId))
        : null;
    const task = await lockedTask(ctx, input.taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    const fields = new Fields();
    const said = parseConfirmation(fields, ctx, task, input);
    if (await taskOfTap(ctx, task.id, said.tapId)) return task;
    if (assignment === null && input.method === "REFUSE" && (await hasRefused(ctx, task.id)))
      return task;
    const refusal = whyNotConfirm(await factsOf(ctx, task), assignment);
    if (refusal === "TASK_ALREADY_CONFIRMED") return task;
    refuseIf(refusal);
    const mine = orNotFound(assignment);
    const relays =
      mine.role === "COLLABORATOR" || mayAnywhere(await callerRoles(ctx), "RELAY_TASK");
    fields.expect("method", said.method !== "RELAYED" || relays);
    fields.done();
    await (day ? refuseAssignment(ctx, task, mine, day, said) : takeOn(ctx, task, mine, said));
    return await visibleTask(ctx, task.id);
  });
}

/**
 * Checks the input. A promised time may be over when a queued tap arrives, but is not before the
 * assignment was asked.
 */
function parseConfirmation(
  fields: Fields,
  ctx: Ctx,
  task: TaskRow,
  input: Confirmation,
): ParsedConfirmation {
  const cannot = input.method === "CANNOT";
  const promising = METHODS_WITH_DATE.includes(input.method);
  const plannedAt = (promising ? input.plannedAt : null) ?? null;
  if (promising) fields.expect("plannedAt", plannedAt !== null, "REQUIRED");
  if (plannedAt !== null) {
    const last = after(ctx.now, LIMITS.taskWithinDays * DAY);
    fields.expect("plannedAt", plannedAt.getTime() >= task.assignedAt && plannedAt <= last);
  }
  if (cannot) fields.expect("reason", Boolean(input.reason), "REQUIRED");
  return {
    method: input.method,
    plannedAt,
    reason: cannot ? (input.reason ?? null) : null,
    plan: parsePlan(fields, input),
    tapId: fields.optional("tapId", input.tapId, LIMITS.tapId),
    device: fields.optional("device", input.device, LIMITS.device),
  };
}

/** How it is meant to be handled; of RELAYED to whom it was passed on, of REFUSE why. */
function parsePlan(fields: Fields, { method, plan }: Confirmation): string | null {
  if (method === "CANNOT") return fields.text("plan", plan, TEXTS.taskPlan);
  if (method === "RELAYED") return fields.text("plan", plan, TEXTS.reason);
  return fields.optional("plan", plan, method === "REFUSE" ? LIMITS.reason : LIMITS.taskPlan);
}

/** Whether the caller's last assignment of the task ended because they refused it. */
async function hasRefused(ctx: Ctx, taskId: string): Promise<boolean> {
  const last = await row<{ end: string }>(
    ctx,
    sql`select ${sql.ref("end")} from ${n}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.taskId} = ${taskId}
      and ${n.personId} = ${ctx.actor.personId} order by ${n.id} desc limit 1`,
  );
  return last?.end === "REFUSED";
}

/** Takes the assignment on, with a receipt. */
async function takeOn(
  ctx: Ctx,
  task: TaskRow,
  mine: AssignmentRow,
  said: ParsedConfirmation,
): Promise<void> {
  const { organisationId } = ctx.actor;
  const now = ctx.now.getTime();
  const late = now > mine.confirmBy;
  const planned = said.plannedAt?.getTime() ?? null;
  const contentHash = textHashOf(task);
  const deed = { deed: "task.confirmed", subjectId: task.id, groupId: task.groupId, contentHash };
  const receiptId = await keepReceipt(ctx, task, mine, said, deed, late);
  await changeAssignment(ctx, organisationId, mine.id, {
    state: "CONFIRMED",
    confirmed_at: now,
    confirm_late: late ? 1 : 0,
    opened_at: mine.openedAt ?? now,
    method: said.method,
    cannot_reason: said.reason,
    plan: said.plan,
    planned_at: planned,
    receipt_id: receiptId,
    next_step_at: null,
  });
  const line = { kind: "CONFIRMED" as const, text: said.plan, untilAt: planned, tapId: said.tapId };
  await addOwnTaskEvents(ctx, task.id, { ...line, assignmentId: mine.id });
  const name = await myName(ctx);
  if (said.method === "CLARIFY" || said.method === "CANNOT") {
    const title =
      said.method === "CLARIFY"
        ? taskWords.clarify(name, task.goal)
        : taskWords.cannot(name, task.goal);
    await notifyDecider(ctx, task, { title, body: said.plan ?? "" }, `confirmed:${mine.id}:${now}`);
  }
  if (planned !== null && planned > mine.dueAt && mine.role === "RESPONSIBLE") {
    await askNewDate(ctx, task, mine, planned, said.plan);
  }
}

async function keepReceipt(
  ctx: Ctx,
  task: TaskRow,
  mine: AssignmentRow,
  said: ParsedConfirmation,
  deed: Deed,
  late: boolean,
): Promise<string> {
  const { organisationId } = ctx.actor;
  const journalDigest = await record(ctx, deed);
  const organisation = orNotFound(
    await row<{ name: string; publicKey: string }>(
      ctx,
      sql`select ${o.pick("name", "publicKey")} from ${o} where ${o.id} = ${organisationId}`,
    ),
  );
  const { id, name, staffNo } = await myself(ctx);
  const promise = said.plannedAt === null ? "" : clockTime(said.plannedAt, ctx);
  const told = said.method === "RELAYED" ? (said.plan ?? "") : promise;
  const receipt = receiptRow(ctx.ports, {
    kind: "TASK_CONFIRMED",
    organisation: { id: organisationId, name: organisation.name },
    publicKey: organisation.publicKey,
    person: { id, name, staffNo },
    subject: {
      id: task.id,
      title: task.goal,
      versionId: mine.id,
      versionLabel: taskWords.versionLabel(clockTime(new Date(mine.dueAt), ctx)),
    },
    statement: taskWords.statement[said.method as keyof typeof taskWords.statement](told),
    textHash: deed.contentHash ?? "",
    at: ctx.now,
    late,
    device: said.device,
    newDevice: isNewDevice(ctx),
    journalDigest,
  });
  await keepReceipts(ctx, [receipt]);
  return receipt.id;
}

/** Ends the assignment, and tells whoever decides on it. */
async function refuseAssignment(
  ctx: Ctx,
  task: TaskRow,
  mine: AssignmentRow,
  day: OpenedDay,
  said: ParsedConfirmation,
): Promise<void> {
  const { organisationId } = ctx.actor;
  await releaseAssignments(ctx, organisationId, [mine], day, "REFUSED", said.plan);
  const line = { kind: "REFUSED" as const, text: said.plan, tapId: said.tapId };
  await addOwnTaskEvents(ctx, task.id, { ...line, assignmentId: mine.id });
  await record(ctx, { deed: "task.refused", subjectId: task.id, groupId: task.groupId });
  if (said.plan === null) await openAccountability(ctx, task, mine, "REFUSED");
  const title = taskWords.refused(await myName(ctx), task.goal);
  await notifyDecider(
    ctx,
    task,
    { title, body: said.plan ?? taskWords.noReason },
    `refused:${mine.id}`,
  );
}

/** Tells whoever assigned the task, or decides in their place, that something of it has changed. */
const notifyDecider = async (
  ctx: Ctx,
  task: TaskRow,
  message: Pick<TaskMessage, "title" | "body">,
  occasion: string,
): Promise<void> =>
  notifyAboutTask(ctx, ctx.actor.organisationId, task, await deciderOf(ctx, task.id), {
    kind: "TASK_CHANGED",
    ...message,
    occasion,
  });

/** Longer than the screen offers it, because a tap can arrive late over a slow connection. */
const UNDO_MS = (LIMITS.undoConfirmationSeconds + LIMITS.undoGraceSeconds) * 1000;

/**
 * Takes the caller's confirmation back, within `LIMITS.undoConfirmationSeconds` of it: asked as
 * before, and the receipt says so. The events stay on the time line. Doing it twice changes
 * nothing.
 */
export function undoConfirmation(ctx: Ctx, taskId: string): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const task = await lockedTask(ctx, taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    if (assignment?.state === "ASKED" && (await isWithdrawn(ctx, assignment.id))) return task;
    const facts = await factsOf(ctx, task);
    const confirmedAt = assignment?.confirmedAt ?? null;
    refuseIf(whyNotUndoConfirmation(facts, assignment, confirmedAt, ctx.now.getTime(), UNDO_MS));
    const mine = orNotFound(assignment);
    await measure(ctx, "UNDO", [task.id]);
    await withdrawReceipt(ctx, mine.receiptId ?? "");
    await withdrawDateRequests(ctx, organisationId, [mine.id]);
    await changeAssignment(
      ctx,
      organisationId,
      mine.id,
      await resetToAsked(ctx, organisationId, mine),
    );
    await addOwnTaskEvents(ctx, task.id, { kind: "CONFIRMATION_UNDONE", assignmentId: mine.id });
    const deed = "task.confirmation_withdrawn";
    await record(ctx, { deed, subjectId: task.id, groupId: task.groupId });
    return task;
  });
}

async function isWithdrawn(ctx: Ctx, assignmentId: string): Promise<boolean> {
  const line = await row(
    ctx,
    sql`select 1 as yes from ${te} where ${te.organisationId} = ${ctx.actor.organisationId}
      and ${te.assignmentId} = ${assignmentId} and ${te.kind} = 'CONFIRMATION_UNDONE' limit 1`,
  );
  return line !== null;
}
