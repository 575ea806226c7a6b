import type { RequestContext } from "../../../kernel/ctx.ts";
import { hook } from "../../../kernel/extension.ts";
import { rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { localTimeAt } from "../../../kernel/time-of-day.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { reminderWords } from "../../../words/reminder.zh-cn.ts";
import { personView } from "../../people/index.ts";
import { send } from "../inbox.service.ts";
import { ReachChoice } from "./choice.entity.ts";

const r = table(ReachChoice, "r");
const p = personView("p");

/** Somebody who owes what is past its deadline, and how many things. */
export interface Behind {
  personId: string;
  name: string;
  things: number;
}

/**
 * Asked of the modules above: who is behind among those whose names this person may see on boards. Each
 * answers for its own kind of thing.
 */
export const onBehindAsked = hook<
  [ctx: RequestContext, organisationId: string, personId: string],
  readonly Behind[]
>();

/**
 * Tells whoever wants it who is behind, at the time of day of their digest, once a day: the day is set in
 * the row by compare-and-set, so that of several processes one does. Answers how many it told.
 */
export async function tellBehind(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  const due = await rows<{ personId: string }>(
    ctx,
    sql`select ${r.personId} as personId from ${r} join ${p} on ${p.id} = ${r.personId}
      and ${p.departedAt} is null where ${r.organisationId} = ${organisationId} and ${r.behind} = 1
      and ${r.digestAt} <= ${timeOf(ctx)} and (${r.behindOn} is null or ${r.behindOn} < ${ctx.today})
      order by ${r.id} limit ${limit}`,
  );
  for (const { personId } of due)
    await inTransaction(ctx, (ctx) => tellOne(ctx, organisationId, personId));
  return due.length;
}

function timeOf({ now, timeZone }: Pick<RequestContext, "now" | "timeZone">): string {
  const { minute } = localTimeAt(now, timeZone);
  const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
  return `${two(minute / 60)}:${two(minute % 60)}`;
}

async function tellOne(
  ctx: RequestContext,
  organisationId: string,
  personId: string,
): Promise<void> {
  const taken = await update(
    ctx,
    ReachChoice,
    { behindOn: ctx.today },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.personId} = ${personId}
      and (${row.behindOn} is null or ${row.behindOn} < ${ctx.today})`,
  );
  if (taken === 0) return;
  const people = together((await onBehindAsked.emit(ctx, organisationId, personId)).flat());
  if (people.length === 0) return;
  const message = {
    kind: "BEHIND" as const,
    title: reminderWords.behind(people.length),
    body: reminderWords.behindNames(people),
    occasion: `behind:${ctx.today}`,
  };
  await send(ctx, organisationId, [{ ...message, personId }]);
}

/** One line a person, whoever owes the most first. */
function together(all: readonly Behind[]): Behind[] {
  const by = Map.groupBy(all, ({ personId }) => personId);
  return [...by.values()]
    .map((some) => ({
      ...some[0]!,
      things: some.reduce((sum, { things }) => sum + Number(things), 0),
    }))
    .toSorted((a, b) => b.things - a.things || (a.name < b.name ? -1 : 1));
}
