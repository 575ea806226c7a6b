import { LIMITS } from "@riqing/schema";
import { HOUR } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { myself } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvent } from "../task/task-event.service.ts";
import { roleHoldersIn, notifyAboutTask } from "../task/task.notify.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  taskOfTap,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { whyNotReport } from "./assignment.policy.ts";
import { lockedAssignmentOf } from "./assignment.read.ts";
import { changeAssignment } from "./assignment.service.ts";
import type { ProgressKind } from "./assignment.state.ts";
import { deciderOf } from "./unassigned.read.ts";

/** What somebody tells of their assignment. */
export interface ProgressReport {
  taskId: string;
  kind: ProgressKind;
  text?: string | null;
  /** Of an obstacle: what, or whom, it waits for. */
  waitsFor?: string | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * How it goes (Mission T4). An obstacle that says what it waits for stands in the open day's record,
 * and the assignment stays open; a call for help goes to whoever leads the group, too. Said again within
 * the hour it is written down, and sent to nobody. Refuses with `TASK_NOT_YOURS`, `TASK_ALREADY_DONE`,
 * `TASK_CANCELLED`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function report(ctx: Ctx, input: ProgressReport): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const { kind } = input;
    const fields = new Fields();
    const waitsFor = fields.optional("waitsFor", input.waitsFor, LIMITS.waitsFor);
    const fileIds = fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.filesPerTask });
    // A picture may say it all.
    const min = fileIds.length > 0 || (kind === "OBSTACLE" && waitsFor !== null) ? 0 : 1;
    const text = fields.text("text", input.text, { min, max: LIMITS.taskText }) || null;
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    const before = await taskOfTap(ctx, input.taskId, tapId);
    if (before) return before;
    const groupId = await groupIdOfTask(ctx, input.taskId);
    const { openOn } = await beginDayDeed(ctx, organisationId, groupId);
    const task = await lockedTask(ctx, input.taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    if (await taskOfTap(ctx, task.id, tapId)) return task;
    refuseIf(whyNotReport(await factsOf(ctx, task), assignment));
    fields.done();
    await measure(ctx, "REPORT", [task.id]);
    const mine = orNotFound(assignment);
    const now = ctx.now.getTime();
    if (kind === "OBSTACLE" && waitsFor !== null) {
      const blocked = { blocked_on: openOn, blocked_at: now, waits_for: waitsFor };
      await changeAssignment(ctx, organisationId, mine.id, blocked);
    }
    const told = text ?? (waitsFor && taskWords.waitsFor(waitsFor));
    const line = { kind, text: told, tapId, assignmentId: mine.id };
    await addOwnTaskEvent(ctx, task.id, line, fileIds);
    const deed = `task.${kind.toLowerCase()}`;
    await record(ctx, { deed, subjectId: task.id, groupId: task.groupId });
    if (kind === "PROGRESS") return task;

    const leaders =
      kind === "HELP"
        ? await roleHoldersIn(ctx, organisationId, task.groupId, ["OWNER", "ADMIN", "LEADER"])
        : [];
    const { name } = await myself(ctx);
    const title =
      kind === "HELP" ? taskWords.help(name, task.goal) : taskWords.obstacle(name, task.goal);
    await notifyAboutTask(
      ctx,
      organisationId,
      task,
      [...(await deciderOf(ctx, task.id)), ...leaders],
      {
        kind: "TASK_CHANGED",
        title,
        body: told ?? "",
        occasion: `${kind.toLowerCase()}:${mine.id}:${Math.floor(now / HOUR)}`,
      },
    );
    return await visibleTask(ctx, task.id);
  });
}
