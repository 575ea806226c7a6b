import type { InboxKind } from "@riqing/schema";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { grantView } from "../../people/index.ts";
import { send } from "../../reach/index.ts";
import type { TaskRow } from "./task.read.ts";

const r = grantView("r");

/** A message about a task. */
export interface TaskMessage {
  kind: Extract<InboxKind, "TASK_ASSIGNED" | "TASK_CHANGED" | "TASK_DONE" | "TASK_ESCALATED">;
  title: string;
  body: string;
  dueAt?: Date;
  /** What makes two messages the same one, within the task. */
  occasion: string;
}

/**
 * Sends people a message about a task, in the caller's transaction; nobody is told of what they did
 * themselves.
 */
export async function notifyAboutTask(
  ctx: RequestContext,
  organisationId: string,
  task: Pick<TaskRow, "id" | "groupId">,
  personIds: Iterable<string>,
  message: TaskMessage,
): Promise<void> {
  const others = [...new Set(personIds)].filter((personId) => personId !== ctx.actor?.personId);
  await send(
    ctx,
    organisationId,
    others.map((personId) => ({
      ...message,
      personId,
      subjectId: task.id,
      groupId: task.groupId,
      occasion: `task:${task.id}:${message.occasion}`,
    })),
  );
}

/** Who holds one of `roles` in the task's group. */
export async function roleHoldersIn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
  roles: readonly string[],
): Promise<string[]> {
  const held = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${r.personId} as personId from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.scopeId} = ${groupId} and ${r.role} in (${list(roles)}) and ${r.live} = 1`,
  );
  return held.map(({ personId }) => personId);
}
