import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { type GroupObligations, type ObligationProvider, remind } from "../../boards/index.ts";
import { record } from "../../journal/index.ts";
import { expectedOf } from "./expected.read.ts";
import { assignmentsIn, openTask, taskTitles } from "./owed.read.ts";

/** What a task asks of the members of a group: to take it on, and to do it. */
export const taskObligations = {
  description: "To do a task.",
  word: taskWords.obligation,
  idField: {
    name: "taskId",
    description: "Reminds everybody who has not confirmed or not done this task.",
  },
  inGroup: async (ctx: Ctx, groupId: string): Promise<GroupObligations> => ({
    selects: (ids, personIds) => [assignmentsIn(ctx, groupId, ids, personIds)],
    titles: async (ids) =>
      (await taskTitles(ctx, ids)).map(({ id, title, dueAt }) => ({
        id,
        title,
        dueAt: new Date(Number(dueAt)),
        dueOn: null,
      })),
    // What was carried over is expected later.
    deadlineOf: async ({ dueAt, carriedTo: carriedToOn }) =>
      dueAt === null
        ? null
        : { dueAt: await expectedOf(ctx, { groupId, dueAt, carriedToOn }), dueOn: null },
  }),
  nudge: (ctx, id, { personIds }) => nudgeTask(ctx, id, personIds),
} satisfies ObligationProvider;

/** Reminds those who have yet to take a task on, or to do it (Mission T3, B6). */
function nudgeTask(ctx: Ctx, taskId: string, only: readonly string[] | null) {
  return inTransaction(ctx, async (ctx) => {
    const { id, groupId, goal } = orNotFound(await openTask(ctx, taskId));
    const result = await remind(ctx, groupId, "TASK", id, only, {
      kind: "TASK_NUDGE",
      title: taskWords.nudged(goal),
      body: taskWords.nudgeAsks,
      subjectId: id,
      groupId,
    });
    await record(ctx, { deed: "task.nudged", subjectId: id, groupId });
    return result;
  });
}
