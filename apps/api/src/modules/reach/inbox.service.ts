import type { InboxKind } from "@riqing/schema";
import { batched } from "../../kernel/batch.ts";
import type { BusinessDay } from "../../kernel/business-day.ts";
import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { searchOf } from "../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { insertNew, list, mentions, row, rows, sql, update } from "../../kernel/sql.ts";
import { type RowOf, type Table, table } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { words } from "../../words/zh-cn.ts";
import { recordDeliveries } from "./delivery/delivery.service.ts";
import { InboxItem } from "./inbox-item.entity.ts";
import { quietUntilFor } from "./quiet.service.ts";
import { settleOlder, subjectKindOf } from "./settle.service.ts";

const c = table(InboxItem, "c");

const i = table(InboxItem, "i");

/** A message to one person. */
export interface Message {
  personId: string;
  kind: InboxKind;
  title: string;
  body: string;
  /** What it leads to; of which kind that is, its own kind says. */
  subjectId?: string;
  /** The day, where there is one such thing each day. */
  subjectOn?: BusinessDay;
  groupId?: string;
  /** The groups whose quiet hours hold it, where it came through others than `groupId` alone. */
  through?: readonly string[];
  /** Is delivered in quiet hours too, and this is recorded (Mission X2). */
  urgent?: boolean;
  /** An ordinary one, which a person may have once a day, or not at all. */
  ordinary?: boolean;
  /** The outcome of an appeal or a report: a subscription is spent on it before anything else. */
  outcome?: boolean;
  /** When what it asks for is due. */
  dueAt?: Date | null;
  /** Two messages with the same occasion are one message. */
  occasion: string;
}

const groupsOf = ({ groupId, through }: Message): readonly string[] =>
  through ?? (groupId ? [groupId] : []);

/**
 * Puts messages into people's inboxes, in the caller's transaction, and writes down that they are to leave
 * by the channels that there are; a repeated occasion is left out.
 * This is where quiet hours hold: what is not urgent waits for their end. Messages about one subject replace
 * each other: the older ones are settled.
 */
export async function send(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  messages: Message[],
): Promise<void> {
  if (messages.length === 0) return;
  const groups = [...new Set(messages.flatMap(groupsOf))];
  const quietUntil = await quietUntilFor(ctx, organisationId, groups);
  await settleOlder(ctx, organisationId, messages);
  const placed = messages.map((message) => {
    const quiet = quietUntil(groupsOf(message))?.getTime() ?? null;
    return { message, quiet, held: message.urgent ? null : quiet };
  });
  await insertNew(
    ctx,
    InboxItem,
    placed.map(({ message, quiet, held }) => {
      return {
        id: newId(),
        organisationId: organisationId,
        personId: message.personId,
        kind: message.kind,
        title: truncate(message.title, 120),
        body: truncate(message.body, 500),
        subjectKind: subjectKindOf(message.kind),
        subjectId: message.subjectId ?? null,
        subjectOn: message.subjectOn ?? null,
        groupId: message.groupId ?? null,
        occasion: message.occasion,
        at: held ?? ctx.now.getTime(),
        heldUntil: held,
        brokeQuiet: message.urgent && quiet !== null ? 1 : 0,
        readAt: null,
      };
    }),
  );
  await recordDeliveries(
    ctx,
    organisationId,
    placed.map(({ message, held }) => ({
      personId: message.personId,
      occasion: message.occasion,
      groupIds: groupsOf(message),
      urgent: message.urgent ?? false,
      ordinary: message.ordinary ?? false,
      outcome: message.outcome ?? false,
      dueAt: message.dueAt ?? null,
      leaveAt: held ?? ctx.now.getTime(),
    })),
  );
}

const truncate = (text: string, length: number) => [...text].slice(0, length).join("");

const columns = i.pick(
  "id",
  "kind",
  "title",
  "body",
  "subjectKind",
  "subjectId",
  "subjectOn",
  "groupId",
  "at",
  "heldUntil",
  "readAt",
);

export type InboxRow = RowOf<typeof columns> & {
  /** How many messages waited for the same end of quiet hours, this one included. */
  together: number;
};

/** The caller's messages as they were written, for their own export. */
export const messagesOf = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${i.pick("kind", "title", "body", "at", "readAt")} from ${i}
      where ${i.organisationId} = ${actor.organisationId} and ${i.personId} = ${actor.personId}
      order by ${i.at} desc, ${i.id} desc limit ${limit}`,
  );

/** Of messages: those that were not settled before quiet hours let them go. */
const arrived = (m: Table<InboxItem>) => sql`(${m.readAt} is null or ${m.readAt} >= ${m.at})`;

/** Of `inbox_item i`: those that waited for the same end of quiet hours. */
const heldTogether = sql`${c} where ${c.organisationId} = ${i.organisationId}
  and ${c.personId} = ${i.personId} and ${c.at} = ${i.heldUntil} and ${c.heldUntil} = ${i.heldUntil}
  and ${arrived(c)}`;

/**
 * The caller's messages, the newest first. Those that waited for the same end of quiet hours are one,
 * under the last of them.
 */
export async function listMine(
  ctx: Ctx,
  request: PageRequest & { search?: string | null; unread?: boolean | null },
): Promise<Page<InboxRow>> {
  const size = sizeOf(request);
  const search = searchOf(request.search);
  const matching = (m: Table<InboxItem>) =>
    search ? sql`(${mentions(m.title, search)} or ${mentions(m.body, search)})` : sql`1 = 1`;
  const [at, id] = cursorOf(request, 2, 1) ?? [String(ctx.now.getTime()), "~"];
  const { organisationId, personId } = ctx.actor;
  const read = await rows<InboxRow>(
    ctx,
    sql`select ${columns}, case when ${i.heldUntil} is null then 1
        else (select count(*) from ${heldTogether}) end as together
      from ${i} where ${i.organisationId} = ${organisationId} and ${i.personId} = ${personId}
      and ${i.at} <= ${ctx.now.getTime()} and ${arrived(i)} and (${i.at}, ${i.id}) < (${Number(at)}, ${id})
      and (${i.heldUntil} is null or not exists (select 1 from ${heldTogether} and ${c.id} > ${i.id}))
      ${request.unread ? sql`and ${i.readAt} is null` : sql``}
      ${search ? sql`and (${matching(i)} or exists (select 1 from ${heldTogether} and ${matching(c)}))` : sql``}
      order by ${i.at} desc, ${i.id} desc limit ${size + 1}`,
  );
  const page = pageOf(read, size, (item) => [String(item.at), item.id]);
  return { ...page, nodes: page.nodes.map(toShown) };
}

/** As the inbox shows it: several that waited together are one message that says how many. */
function toShown(item: InboxRow): InboxRow {
  const together = Number(item.together);
  if (together === 1) return { ...item, together };
  return {
    ...item,
    together,
    kind: "AFTER_QUIET",
    title: words.inbox.afterQuiet(together),
    body: "",
    subjectKind: null,
    subjectId: null,
    subjectOn: null,
    groupId: null,
  };
}

/** The most held messages answered at once. */
const MAX_HELD_MESSAGES = 500;

/** The messages that waited for the end of quiet hours at these instants, the newest first. */
export const messagesHeldUntil = batched<string, InboxRow[]>(
  { of: "waited" },
  async (ctx, ends) => {
    const { organisationId, personId } = (ctx as Ctx).actor;
    const read = await rows<InboxRow>(
      ctx,
      sql`select ${columns}, 1 as together from ${i}
      where ${i.organisationId} = ${organisationId} and ${i.personId} = ${personId}
      and ${i.at} in (${list(ends.map(Number))}) and ${i.heldUntil} = ${i.at} and ${arrived(i)}
      and ${i.at} <= ${ctx.now.getTime()} order by ${i.at} desc, ${i.id} desc limit ${MAX_HELD_MESSAGES}`,
    );
    return new Map(ends.map((end) => [end, read.filter((item) => String(item.at) === end)]));
  },
);

/** How many messages the caller has not seen in the inbox yet; those that waited together are one. */
export async function countUnread(ctx: Ctx): Promise<number> {
  const { organisationId, personId } = ctx.actor;
  const counted = await row<{ single: number; together: number }>(
    ctx,
    sql`select sum(case when ${i.heldUntil} is null then 1 else 0 end) as single,
      count(distinct ${i.heldUntil}) as together from ${i}
      where ${i.organisationId} = ${organisationId} and ${i.personId} = ${personId} and ${i.readAt} is null
      and ${i.at} <= ${ctx.now.getTime()}`,
  );
  return Number(counted?.single ?? 0) + Number(counted?.together ?? 0);
}

/**
 * The caller has looked through the inbox, down from message `upTo` (or from the newest): what came
 * after it is unread still, and so is what quiet hours hold. Seeing a message acknowledges nothing.
 */
export function readAll(ctx: Ctx, upTo?: string | null): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const newest = upTo
      ? orNotFound(
          await row<{ at: number }>(
            ctx,
            sql`select ${i.at} from ${i} where ${i.organisationId} = ${organisationId}
              and ${i.personId} = ${personId} and ${i.id} = ${upTo} and ${i.at} <= ${ctx.now.getTime()}`,
          ),
        ).at
      : ctx.now.getTime();
    await update(
      ctx,
      InboxItem,
      { readAt: ctx.now.getTime() },
      (
        i,
      ) => sql`${i.organisationId} = ${organisationId} and ${i.personId} = ${personId} and ${i.readAt} is null
        and (${i.at}, ${i.id}) <= (${newest}, ${upTo ?? "~"})`,
    );
    return true;
  });
}
