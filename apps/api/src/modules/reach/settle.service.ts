import type { InboxKind } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { list, sql, update } from "../../kernel/sql.ts";
import type { Table } from "../../kernel/table.ts";
import { InboxItem } from "./inbox-item.entity.ts";
import { inboxKinds } from "./inbox.kinds.ts";

/** Of a message, what says which others are about the same. */
interface SubjectOfMessage {
  personId: string;
  kind: InboxKind;
  subjectId?: string;
  subjectOn?: BusinessDay;
  occasion: string;
}

/** What is about the same as one of these messages, and not the same message. */
export async function settleOlder(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  messages: readonly SubjectOfMessage[],
): Promise<void> {
  const alike = Map.groupBy(messages, ({ kind, subjectId, subjectOn, occasion }) =>
    [subjectKindOf(kind), subjectId, subjectOn, occasion].join(" "),
  );
  for (const together of alike.values()) {
    const [{ kind, subjectId, subjectOn, occasion }] = together as [SubjectOfMessage];
    const subjectKind = subjectKindOf(kind);
    if (subjectKind === null || subjectId === undefined) continue;
    const people = together.map(({ personId }) => personId);
    const others = (i: Table<InboxItem>) => sql`${i.occasion} <> ${occasion}
      and ${subjectOn ? sql`${i.subjectOn} = ${subjectOn}` : sql`${i.subjectOn} is null`}`;
    await settleWhere(ctx, organisationId, { subjectKind, subjectId }, people, others);
  }
}

/** A thing that messages lead to. */
interface Subject {
  subjectKind: string;
  subjectId: string;
  /** That of one day, where there is one such thing each day; and what was said of the day that was open. */
  subjectOn?: BusinessDay;
}

/**
 * Settles what is unread about a thing, in the transaction of the deed that deals with it: of these people,
 * who have opened or answered it; or of everybody, because it is withdrawn or over (`null`). A settled
 * message counts as read, and what quiet hours still hold of it does not arrive.
 */
export const settle = (
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  subject: Subject,
  personIds: readonly string[] | null,
): Promise<void> =>
  settleWhere(ctx, organisationId, subject, personIds, (i) =>
    subject.subjectOn
      ? sql`(${i.subjectOn} = ${subject.subjectOn} or ${i.subjectOn} is null)`
      : sql`1 = 1`,
  );

/** How many people one statement names. */
const PORTION = 500;

async function settleWhere(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  { subjectKind, subjectId }: Subject,
  personIds: readonly string[] | null,
  where: (i: Table<InboxItem>) => RawBuilder<unknown>,
): Promise<void> {
  const settleOf = (people: RawBuilder<unknown>, i: Table<InboxItem>) =>
    sql`${i.organisationId} = ${organisationId} and ${i.subjectId} = ${subjectId} ${people}
      and ${i.subjectKind} = ${subjectKind} and ${i.readAt} is null and ${where(i)}`;
  const readAt = ctx.now.getTime();
  if (personIds === null) {
    await update(ctx, InboxItem, { readAt }, (i) => settleOf(sql``, i));
    return;
  }
  for (let from = 0; from < personIds.length; from += PORTION) {
    const people = list(personIds.slice(from, from + PORTION));
    await update(ctx, InboxItem, { readAt }, (i) =>
      settleOf(sql`and ${i.personId} in (${people})`, i),
    );
  }
}

export function subjectKindOf(kind: InboxKind): string | null {
  const provided = inboxKinds.of(kind);
  if (!provided) throw new Error(`no module provides messages of the kind ${kind}`);
  return provided.subjectKind;
}
