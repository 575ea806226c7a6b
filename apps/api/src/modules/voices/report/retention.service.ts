import type { EntityClass } from "@mikro-orm/core";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { forUpdate, rows, run, sql } from "../../../kernel/sql.ts";
import { table, tableName } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { letGoOf } from "../../files/index.ts";
import { recordFor } from "../../journal/index.ts";
import { settle } from "../../reach/index.ts";
import { AnonymousPicture, AnonymousWord } from "../anonymous/anonymous.entity.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import {
  Report,
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
} from "./report.entity.ts";
import { monthsAfter } from "./report.policy.ts";
import { r } from "./report.row.ts";
import { goesAmong, isOver, type KeptReport } from "./retention.policy.ts";

const aw = table(AnonymousWord, "aw");
const ap = table(AnonymousPicture, "ap");
const kept = r.pick("id", "state", "unread", "lastWordOn", "joinedToId");

/**
 * Deletes the closed reports whose time is over, with all that was said, noted and sent in them; the journal keeps
 * that they were there and are deleted. Answers how many. Several processes may run it; asks for no caller.
 */
export async function deleteOldReports(outside: RequestContext): Promise<number> {
  const organisationId = organisationOf(outside);
  const rules = await reportRulesOf(outside, organisationId);
  const ours = sql`${r.organisationId} = ${organisationId}`;
  const latest = monthsAfter(outside.today, -rules.keepMonths);
  return await inTransaction(outside, async (ctx) => {
    for (const part of BY_CODE) await deleteLeft(ctx, part);
    const found = await rows<KeptReport>(
      ctx,
      sql`select ${kept} from ${r} where ${ours} and ${r.state} = 'CLOSED' and ${r.lastWordOn} <= ${latest}
        and not exists (select 1 from ${aw} where ${aw.organisationId} = ${organisationId}
          and ${aw.reportId} = ${r.id})
        and not exists (select 1 from ${ap} where ${ap.organisationId} = ${organisationId}
          and ${ap.reportId} = ${r.id} and ${ap.handedOverOn} is null)
        order by ${r.id} ${forUpdate(ctx)}`,
    );
    const over = found.filter((report) => isOver(report, rules, ctx.today));
    if (over.length === 0) return 0;
    const joined = await rows<Pick<KeptReport, "id" | "joinedToId">>(
      ctx,
      sql`select ${r.pick("id", "joinedToId")} from ${r} where ${ours} and ${r.joinedToId} is not null`,
    );
    const going = goesAmong(over, joined);
    for (const id of going) await deleteReport(ctx, id);
    return going.size;
  });
}

/** What is written without holding the report. */
const BY_CODE: readonly EntityClass<object>[] = [AnonymousWord, AnonymousPicture];

/** What was sent by code in the moment in which its report was deleted. */
const deleteLeft = (ctx: RequestContext, part: EntityClass<object>): Promise<number> =>
  run(
    ctx,
    sql`delete from ${sql.table(tableName(part))} where organisation_id = ${organisationOf(ctx)}
      and report_id not in (select ${r.id} from ${r} where ${r.organisationId} = ${organisationOf(ctx)})`,
  );

/** What belongs to a report, and is gone with it. */
const PARTS: readonly EntityClass<object>[] = [
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
  ...BY_CODE,
];

async function deleteReport(ctx: RequestContext, id: string): Promise<void> {
  const organisationId = organisationOf(ctx);
  const ours = sql`organisation_id = ${organisationId}`;
  for (const part of PARTS)
    await run(
      ctx,
      sql`delete from ${sql.table(tableName(part))} where ${ours} and report_id = ${id}`,
    );
  await letGoOf(ctx, organisationId, "REPORT", id);
  await letGoOf(ctx, organisationId, "REPORT_NOTE", id);
  await run(ctx, sql`delete from ${sql.table(tableName(Report))} where ${ours} and id = ${id}`);
  await settle(ctx, organisationId, { subjectKind: "REPORT", subjectId: id }, null);
  await recordFor(ctx, organisationId, null, { deed: "report.deleted", subjectId: id });
}
