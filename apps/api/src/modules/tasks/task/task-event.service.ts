import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { attach } from "../../files/index.ts";
import { settle } from "../../reach/index.ts";
import type { TaskEventKind } from "./task-event.kind.ts";
import { TaskEvent } from "./task.entity.ts";

/** An event to add to a task's time line. */
export interface NewTaskEvent {
  kind: TaskEventKind;
  assignmentId?: string | null;
  /** Whom it concerns, where that is not whoever did it. */
  personId?: string | null;
  text?: string | null;
  untilAt?: number | null;
  onDay?: string | null;
  tapId?: string | null;
}

/**
 * Adds events to a task's time line, in the caller's transaction and in this order; `actorId` null:
 * the background job. Answers their ids.
 */
export async function addTaskEvents(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  actorId: string | null,
  taskId: string,
  lines: readonly NewTaskEvent[],
): Promise<string[]> {
  const ids = lines.map(() => newId());
  await insertNew(
    ctx,
    TaskEvent,
    lines.map((line, i) => ({
      id: ids[i]!,
      organisationId: organisationId,
      taskId: taskId,
      assignmentId: line.assignmentId ?? null,
      actorId: actorId,
      personId: line.personId ?? null,
      kind: line.kind,
      at: ctx.now.getTime(),
      text: line.text ?? null,
      untilAt: line.untilAt ?? null,
      onDay: line.onDay ?? null,
      tapId: line.tapId ?? null,
    })),
  );
  return ids;
}

/** As `addTaskEvents`, of what the caller did; which settles the messages to them about the task. */
export async function addOwnTaskEvents(
  ctx: Ctx,
  taskId: string,
  ...lines: NewTaskEvent[]
): Promise<string[]> {
  const { organisationId, personId } = ctx.actor;
  const ids = await addTaskEvents(ctx, organisationId, personId, taskId, lines);
  await settle(ctx, organisationId, subjectOf(taskId), [personId]);
  return ids;
}

/** As `addOwnTaskEvents`, of one event with the files that were sent with it: read by whoever sees the event. */
export async function addOwnTaskEvent(
  ctx: Ctx,
  taskId: string,
  line: NewTaskEvent,
  fileIds: readonly string[],
): Promise<void> {
  const [id] = await addOwnTaskEvents(ctx, taskId, line);
  await attach(ctx, fileIds, "TASK_EVENT", id!);
}

/** As messages name a task. */
export const subjectOf = (subjectId: string) => ({ subjectKind: "TASK", subjectId });
