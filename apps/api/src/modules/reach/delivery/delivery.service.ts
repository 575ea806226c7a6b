import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, rows, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import type { ChatTopic } from "../channels/channel.ts";
import { ChatPost, Delivery } from "./delivery.entity.ts";

const d = table(Delivery, "d");

/** What the delivery of a message to a person depends on. */
export interface PersonDelivery {
  personId: string;
  occasion: string;
  groupIds: readonly string[];
  urgent: boolean;
  ordinary: boolean;
  outcome: boolean;
  dueAt: Date | null;
  /** When it is in the inbox: now, or when quiet hours are over. */
  leaveAt: number;
}

const fresh = (organisationId: string, askedAt: number) => ({
  id: newId(),
  organisationId,
  askedAt,
  state: "WAITING" as const,
  tries: 0,
  brokeQuiet: 0,
});

/** Writes down that these messages are to leave, in the transaction of the deed; one statement for many. */
export async function recordDeliveries(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  messages: readonly PersonDelivery[],
): Promise<void> {
  await insertNew(
    ctx,
    Delivery,
    messages.map((one) => ({
      ...fresh(organisationId, ctx.now.getTime()),
      channel: "SUBSCRIPTION" as const,
      recipientId: one.personId,
      occasion: one.occasion,
      groupIds: one.groupIds.join(" "),
      urgent: one.urgent ? 1 : 0,
      need: one.outcome
        ? ("OUTCOME" as const)
        : one.urgent
          ? ("URGENT" as const)
          : ("REST" as const),
      ordinary: one.ordinary ? 1 : 0,
      dueAt: one.dueAt?.getTime() ?? null,
      leaveAt: one.leaveAt,
      // Said beside the name until somebody looks at it again when it leaves.
      reason: one.leaveAt > ctx.now.getTime() ? ("QUIET_HOURS" as const) : null,
    })),
  );
}

/** What is to be posted into the chat of a group. */
export interface Post {
  groupId: string;
  topic: ChatTopic;
  subjectId: string;
  markdown: string;
  mentions?: readonly string[];
  page: string | null;
  urgent?: boolean;
  /** Two posts of one group with the same occasion are one. */
  occasion: string;
}

/**
 * Posts into the chats of groups, in the caller's transaction; it leaves when the group is not quiet, and
 * only where the group has a bot that posts such things. A post counts as having reached nobody.
 */
export async function post(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  posts: readonly Post[],
): Promise<void> {
  if (posts.length === 0) return;
  const at = ctx.now.getTime();
  await insertNew(
    ctx,
    ChatPost,
    posts.map((one) => ({
      id: newId(),
      organisationId,
      groupId: one.groupId,
      occasion: one.occasion,
      topic: one.topic,
      subjectId: one.subjectId,
      markdown: one.markdown,
      mentions: (one.mentions ?? []).join("\n"),
      page: one.page,
      at,
    })),
  );
  await insertNew(
    ctx,
    Delivery,
    posts.map((one) => ({
      ...fresh(organisationId, at),
      channel: "GROUP_BOT" as const,
      recipientId: one.groupId,
      occasion: one.occasion,
      groupIds: one.groupId,
      urgent: one.urgent ? 1 : 0,
      need: one.urgent ? ("URGENT" as const) : ("REST" as const),
      ordinary: 0,
      leaveAt: at,
    })),
  );
}

/** What these posts are about was withdrawn or replaced: what has not left yet does not leave. */
export const cancelPosts = (
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  subjectId: string,
): Promise<number> =>
  update(
    ctx,
    ChatPost,
    { cancelledAt: ctx.now.getTime() },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.subjectId} = ${subjectId}
      and ${row.cancelledAt} is null`,
  );

/** A person's choice has changed: what waits because of the earlier one is looked at again. */
export const reconsiderWaiting = (
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  personId: string,
): Promise<number> =>
  run(
    ctx,
    sql`update ${d} set leave_at = ${ctx.now.getTime()} where ${d.organisationId} = ${organisationId}
      and ${d.recipientId} = ${personId} and ${d.state} = 'WAITING' and ${d.reason} = 'DIGEST'`,
  );

/** When the next delivery of this organisation may leave; null: none waits. */
export async function nextLeaveAt(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<Date | null> {
  const [next] = await rows<{ at: number | null }>(
    ctx,
    sql`select min(${d.leaveAt}) as at from ${d}
      where ${d.organisationId} = ${organisationId} and ${d.state} = 'WAITING'`,
  );
  return next?.at ? new Date(Number(next.at)) : null;
}
