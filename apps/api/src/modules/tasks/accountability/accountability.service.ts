import { TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { escalationWords } from "../../../words/escalation.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { callerRoles, nearestHead, personById, distinctName } from "../../people/index.ts";
import { deciderOf } from "../assignment/unassigned.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import { taskById } from "../task/task.read.ts";
import { AccountabilityItem, type AccountabilityOccasion } from "./accountability.entity.ts";
import { whyNotAnswer } from "./accountability.policy.ts";
import { type AccountabilityRow, factsOf, visibleItem } from "./accountability.read.ts";

const ai = table(AccountabilityItem, "ai");

/**
 * An assignment was refused or passed on without a reason: the nearest head above whoever did it answers
 * for that, if there is one (Mission T9). In the caller's transaction; once an assignment and occasion.
 */
export async function openAccountability(
  ctx: Ctx,
  task: { id: string; groupId: string; goal: string },
  assignment: { id: string; personId: string },
  occasion: AccountabilityOccasion,
): Promise<void> {
  const { organisationId } = ctx.actor;
  const person = await personById.existing(ctx, assignment.personId);
  const headId = await nearestHead(ctx, organisationId, person.departmentId, [person.id]);
  const id = newId();
  const opened = await insertNew(ctx, AccountabilityItem, [
    {
      id,
      organisationId: organisationId,
      assignmentId: assignment.id,
      taskId: task.id,
      groupId: task.groupId,
      personId: person.id,
      headId: headId,
      occasion,
      openedAt: ctx.now.getTime(),
    },
  ]);
  if (opened === 0) return;
  const kind = "ACCOUNTABILITY_OPENED" as const;
  await addOwnTaskEvents(ctx, task.id, { kind, personId: headId, assignmentId: assignment.id });
  await record(ctx, { deed: "accountability.opened", subjectId: id, groupId: task.groupId });
  if (headId === null) return;
  const words = occasion === "REFUSED" ? escalationWords.refused : escalationWords.passedOn;
  await notifyAboutTask(ctx, organisationId, task, [headId], {
    kind: "TASK_ESCALATED",
    title: words(await distinctName(ctx, assignment.personId), task.goal),
    body: escalationWords.answerIt,
    occasion: `accountability:${id}`,
  });
}

/** Nobody has to answer for it any more: it was not its person who did it. What was answered stays. */
export async function withdrawAccountability(
  ctx: Ctx,
  assignmentId: string,
  occasion: AccountabilityOccasion,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  await update(
    ctx,
    AccountabilityItem,
    { answer: escalationWords.notTheirs, answeredAt: ctx.now.getTime(), answeredById: personId },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.assignmentId} = ${assignmentId}
      and ${row.occasion} = ${occasion} and ${row.answeredAt} is null`,
  );
}

/**
 * The head says how it came about; whoever assigned the task hears it. The same answer again changes
 * nothing. Refuses with `NOT_ALLOWED`, `ACCOUNTABILITY_ANSWERED`, `BAD_INPUT`; a stranger's is not
 * found.
 */
export function answerAccountability(
  ctx: Ctx,
  id: string,
  words: string,
): Promise<AccountabilityRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const answer = fields.text("answer", words, TEXTS.taskText);
    await row(
      ctx,
      sql`select ${ai.id} from ${ai} where ${ai.organisationId} = ${organisationId}
        and ${ai.id} = ${id} ${forUpdate(ctx)}`,
    );
    const item = await visibleItem(ctx, id);
    if (item.answeredById === personId && item.answer === answer) return item;
    refuseIf(whyNotAnswer(await callerRoles(ctx), factsOf(item)));
    fields.done();
    await update(
      ctx,
      AccountabilityItem,
      { answer, answeredAt: ctx.now.getTime(), answeredById: personId },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
    );
    const line = { kind: "ACCOUNTABILITY_ANSWERED" as const, text: answer };
    await addOwnTaskEvents(ctx, item.taskId, { ...line, assignmentId: item.assignmentId });
    await record(ctx, { deed: "accountability.answered", subjectId: id, groupId: item.groupId });
    const task = await taskById.existing(ctx, item.taskId);
    const head = await personById.existing(ctx, personId);
    await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
      kind: "TASK_CHANGED",
      title: escalationWords.answered(head.name, task.goal),
      body: answer,
      occasion: `accountability:${id}:answered`,
    });
    return await visibleItem(ctx, id);
  });
}
