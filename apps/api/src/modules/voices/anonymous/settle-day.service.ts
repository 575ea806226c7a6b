import type { EntityClass } from "@mikro-orm/core";
import { weekBefore, weekOf } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { forUpdate, replace, rows, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf, recordFor } from "../../journal/index.ts";
import { Report, ReportedPerson } from "../report/report.entity.ts";
import { r } from "../report/report.row.ts";
import { SpentToken } from "../token/token.entity.ts";
import { AnonymousDay, AnonymousPicture, AnonymousWord } from "./anonymous.entity.ts";
import { dayOf } from "./hand-over.service.ts";

const ad = table(AnonymousDay, "ad");

/** Ends the days that are over and not settled yet: yesterday, and any on which the machine was off at night. */
export async function settleDays(ctx: RequestContext): Promise<void> {
  const open = await rows<{ day: string }>(
    ctx,
    sql`select ${ad.pick("day")} from ${ad} where ${ad.organisationId} = ${organisationOf(ctx)}
      and ${ad.settled} = 0 and ${ad.day} < ${ctx.today} order by ${ad.day}`,
  );
  const days = new Set([...open.map(({ day }) => day), dayAfter(ctx.today, -1)]);
  for (const day of days) await settleDay(ctx, day);
}

/**
 * Ends a day, once: the journal gets its one line of what came in, which commits to it; and what was written
 * without a name is written anew, all of it in one transaction and in the order of random ids. Databases number
 * transactions, in their rows and their logs: who holds the files could otherwise sort the day's rows by time.
 */
async function settleDay(outside: RequestContext, day: BusinessDay): Promise<void> {
  const organisationId = organisationOf(outside);
  await inTransaction(outside, async (ctx) => {
    const { id, settled } = await dayOf(ctx, day);
    if (Number(settled) === 1) return;
    const hashes = await hashesOf(ctx, day);
    if (hashes.length > 0)
      await recordFor(ctx, organisationId, null, {
        deed: "reports.received",
        subjectId: organisationId,
        contentHash: hashOf({ day, hashes }),
      });
    await update(
      ctx,
      AnonymousDay,
      { settled: 1, hashes: JSON.stringify(hashes) },
      (u) => sql`${u.organisationId} = ${organisationId} and ${u.id} = ${id}`,
    );
    await writeAnew(ctx, day);
    await forgetTokens(ctx);
  });
}

/** The hash of each report that was dated that day, in order: none is deleted afterwards unseen. */
async function hashesOf(ctx: RequestContext, day: string): Promise<string[]> {
  const found = await rows<{ id: string; kind: string; text: string; codeDigest: string }>(
    ctx,
    sql`select ${r.pick("id", "kind", "text", "codeDigest")} from ${r}
      where ${r.organisationId} = ${organisationOf(ctx)} and ${r.receivedOn} = ${day}
      and ${r.source} = 'ANONYMOUS'`,
  );
  return found.map((one) => hashOf(one)).toSorted((a, b) => (a < b ? -1 : 1));
}

/** What was written since the last time: dated that day, or later where it was a day off. */
async function writeAnew(ctx: RequestContext, day: string): Promise<void> {
  const organisationId = organisationOf(ctx);
  const ours = sql`organisation_id = ${organisationId}`;
  const recent = sql`${ours} and received_on >= ${day} and source = 'ANONYMOUS'`;
  await again(ctx, Report, recent);
  await again(
    ctx,
    ReportedPerson,
    sql`${ours} and report_id in (select id from report where ${recent})`,
  );
  await again(ctx, AnonymousWord, ours);
  await again(ctx, AnonymousPicture, sql`${ours} and sent_on >= ${day}`);
  await again(ctx, SpentToken, ours);
}

/** Writes rows in place of themselves, in the order of their ids. */
async function again<E extends object>(
  ctx: RequestContext,
  entity: EntityClass<E>,
  where: RawBuilder<unknown>,
): Promise<void> {
  const all = await rows<object>(
    ctx,
    sql`select * from ${table(entity, "x")} where ${where} order by id ${forUpdate(ctx)}`,
  );
  await replace(ctx, entity, all as never);
}

/** Spent tokens of weeks in which none of them could be spent again. */
async function forgetTokens(ctx: RequestContext): Promise<void> {
  const organisationId = organisationOf(ctx);
  const oldest = weekBefore(weekOf(ctx.today));
  for (const name of ["spent_token", "issued_batch"])
    await run(
      ctx,
      sql`delete from ${sql.table(name)} where organisation_id = ${organisationId} and week < ${oldest}`,
    );
}
