import type { RawBuilder } from "kysely";
import { businessDayOf } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { row, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { detachOf } from "../../files/index.ts";
import { record, standingReceipts, withdrawReceipt } from "../../journal/index.ts";
import { type DisownedTap, inWindow, type Tap, tapKinds } from "../../people/index.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { Task, TaskEvent } from "../task/task.entity.ts";
import { onDeedDisowned } from "../tasks.hooks.ts";
import { asAskedAgain, asked, held } from "./ask-anew.service.ts";
import { Assignment } from "./assignment.entity.ts";
import { isTakenOnByDoing } from "./assignment.policy.ts";
import { changeAssignment, withdrawDateRequests } from "./assignment.service.ts";
import {
  disownCarryOver,
  disownDateRequest,
  disownObstacle,
  disownTaskRefusal,
} from "./disown-said.service.ts";

const n = table(Assignment, "n");
const t = table(Task, "t");
const te = table(TaskEvent, "te");

/** It was not the caller who took the task on: they are asked to, unless they have done it since. */
async function disownConfirmation(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  const found = await row<{ id: string; taskId: string; groupId: string }>(
    ctx,
    sql`select ${n.pick("id", "taskId", "groupId")} from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.personId} = ${personId} and ${n.receiptId} = ${tap.id} and ${n.live} = 1`,
  );
  const here = await held(ctx, found);
  await withdrawReceipt(ctx, tap.id);
  if (!here || here.mine.receiptId !== tap.id) return false;
  const { mine, day } = here;
  const deed = {
    deed: "task.confirmation_disowned",
    subjectId: mine.taskId,
    groupId: mine.groupId,
  };
  await record(ctx, deed);
  const at = businessDayOf(new Date(tap.at), ctx.timeZone);
  const said = { groupId: mine.groupId, assignmentId: mine.id, day: at, tapId: tap.id };
  await onDeedDisowned.emit(ctx, said);
  if (mine.state !== "CONFIRMED") return false;
  await withdrawDateRequests(ctx, organisationId, [mine.id]);
  await changeAssignment(ctx, organisationId, mine.id, {
    ...(await asked(ctx, mine, day, tap.lostAt)),
    ...asAskedAgain(ctx, mine, day, tap.lostAt),
  });
  await addOwnTaskEvents(ctx, mine.taskId, { kind: "CONFIRMATION_UNDONE", assignmentId: mine.id });
  return true;
}

/**
 * It was not the caller who said that it is done: it is to be done, in the day that is open. A closed day keeps
 * counting it, and gets a correction. What somebody has accepted since stays accepted: that was another's deed.
 */
async function disownCompletion(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  const found = await row<{ id: string; taskId: string; groupId: string }>(
    ctx,
    sql`select ${n.pick("id", "taskId", "groupId")} from ${n} join ${te}
      on ${te.organisationId} = ${n.organisationId} and ${te.taskId} = ${n.taskId} and ${te.id} = ${tap.id}
      and ${te.assignmentId} = ${n.id}
      where ${n.organisationId} = ${organisationId} and ${n.personId} = ${personId} and ${n.live} = 1`,
  );
  const here = await held(ctx, found);
  if (!here) return false;
  const { mine, day } = here;
  const deed = { deed: "task.completion_disowned", subjectId: mine.taskId, groupId: mine.groupId };
  await record(ctx, deed);
  if (mine.doneOn !== null)
    await onDeedDisowned.emit(ctx, {
      groupId: mine.groupId,
      assignmentId: mine.id,
      day: mine.doneOn,
      tapId: tap.id,
    });
  if (mine.state !== "DONE") return false;
  const notTakenOn = isTakenOnByDoing(mine) ? await asked(ctx, mine, day, tap.lostAt) : {};
  await changeAssignment(ctx, organisationId, mine.id, {
    state: "CONFIRMED",
    done_at: null,
    done_on: null,
    done_late: 0,
    result: null,
    ...notTakenOn,
    ...asAskedAgain(ctx, mine, day, tap.lostAt),
  });
  await detachOf(ctx, Number(mine.doneAt), "DELIVERABLE", mine.id);
  await update(
    ctx,
    Task,
    { state: "OPEN", endedAt: null },
    (t) => sql`${t.organisationId} = ${organisationId} and ${t.id} = ${mine.taskId}
      and ${t.state} = 'DONE'`,
  );
  await addOwnTaskEvents(ctx, mine.taskId, { kind: "COMPLETION_UNDONE", assignmentId: mine.id });
  return true;
}

/** What the account has said of assignments of its owner, by kind of event. */
const eventsOf =
  (kind: RawBuilder<unknown>) =>
  async (
    ctx: Pick<Ctx, "em">,
    { organisationId, personId }: { organisationId: string; personId: string },
    window: Parameters<typeof inWindow>[2],
  ): Promise<Tap[]> => {
    const read = await rows<Tap>(
      ctx,
      sql`select ${te.pick("id", "at")}, ${t.goal} as title, ${n.pick("groupId")} from ${n}
        join ${te} on ${te.organisationId} = ${n.organisationId} and ${te.taskId} = ${n.taskId}
          and ${te.assignmentId} = ${n.id} and ${te.actorId} = ${personId}
        join ${t} on ${t.organisationId} = ${n.organisationId} and ${t.id} = ${n.taskId}
        where ${n.organisationId} = ${organisationId} and ${n.personId} = ${personId} and ${kind}
        and ${inWindow(te.at, te.id, window)}`,
    );
    return read.map((tap) => ({ ...tap, at: Number(tap.at) }));
  };

/** What the account has taken on, done, said and assigned. */
export const taskTaps = [
  tapKinds.provide("TASK_CONFIRMED", {
    read: async (ctx, whose, window): Promise<Tap[]> =>
      (
        await standingReceipts(ctx, whose, "TASK_CONFIRMED", (at, id) => inWindow(at, id, window))
      ).map(({ id, title, at }) => ({ id, title, at: Number(at), groupId: null })),
    disown: disownConfirmation,
  }),
  tapKinds.provide("TASK_DONE", {
    // Only what still holds.
    read: eventsOf(sql`${te.kind} = 'COMPLETED' and ${n.doneAt} = ${te.at}`),
    disown: disownCompletion,
  }),
  tapKinds.provide("TASK_CARRIED_OVER", {
    read: eventsOf(sql`${te.kind} = 'CARRIED_OVER'`),
    disown: disownCarryOver,
  }),
  tapKinds.provide("TASK_REFUSED", {
    read: eventsOf(sql`${te.kind} = 'REFUSED'`),
    disown: disownTaskRefusal,
  }),
  tapKinds.provide("TASK_DATE_ASKED", {
    description: "Asked for a later deadline.",
    read: eventsOf(sql`${te.kind} = 'NEW_DATE_ASKED'`),
    disown: disownDateRequest,
  }),
  tapKinds.provide("TASK_BLOCKED", {
    description: "Told of an obstacle.",
    read: eventsOf(sql`${te.kind} = 'OBSTACLE'`),
    disown: disownObstacle,
  }),
  tapKinds.provide("TASK_SAID", {
    description: "Progress, or asked for help: words to others, of which nothing is asked again.",
    read: eventsOf(sql`${te.kind} in ('PROGRESS', 'HELP')`),
    disown: null,
  }),
  tapKinds.provide("TASK_ASSIGNED", {
    description: "Assigned to others: never undone by this.",
    read: async (ctx, { organisationId, personId }, window): Promise<Tap[]> =>
      (
        await rows<Tap>(
          ctx,
          sql`select ${t.id}, ${t.goal} as title, ${t.pick("groupId")}, ${t.assignedAt} as at from ${t}
            where ${t.organisationId} = ${organisationId} and ${t.assignerId} = ${personId}
            and ${inWindow(t.assignedAt, t.id, window)}`,
        )
      ).map((tap) => ({ ...tap, at: Number(tap.at) })),
    disown: null,
  }),
];
