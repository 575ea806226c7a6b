import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { insertNew } from "../../../kernel/sql.ts";
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
 * the background job.
 */
export async function addTaskEvents(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  actorId: string | null,
  taskId: string,
  lines: readonly NewTaskEvent[],
): Promise<void> {
  await insertNew(
    ctx,
    TaskEvent,
    lines.map((line) => ({
      id: newId(),
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
}

/** As `addTaskEvents`, of what the caller did; which settles the messages to them about the task. */
export async function addOwnTaskEvents(
  ctx: Ctx,
  taskId: string,
  ...lines: NewTaskEvent[]
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  await addTaskEvents(ctx, organisationId, personId, taskId, lines);
  await settle(ctx, organisationId, subjectOf(taskId), [personId]);
}

/** As messages name a task. */
export const subjectOf = (subjectId: string) => ({ subjectKind: "TASK", subjectId });
