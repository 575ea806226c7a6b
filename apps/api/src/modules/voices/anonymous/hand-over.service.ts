import { randomUUID } from "node:crypto";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { forUpdate, insertNew, list, row, rows, run, sql, update } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { localTimeAt } from "../../../kernel/time-of-day.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { reopen } from "../report/file.service.ts";
import { changeReport, holdReport, sayIn } from "../report/report.change.ts";
import { Report } from "../report/report.entity.ts";
import { tell, tellHandlers } from "../report/report.notify.ts";
import { r, reportColumns, type ReportRow } from "../report/report.row.ts";
import { standingOf } from "../route/standing.read.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import { AnonymousDay, AnonymousWord } from "./anonymous.entity.ts";

const ad = table(AnonymousDay, "ad");
const aw = table(AnonymousWord, "aw");

const wordColumns = aw.pick("id", "reportId", "turn", "kind", "text", "saidOn");

/**
 * Hands what came in without a name to those who handle it: all of it together at two set hours of a workday, and
 * a danger at once. Several processes may run it. Asks for no caller.
 */
export async function handOverDue(outside: RequestContext): Promise<void> {
  const organisationId = organisationOf(outside);
  const { handOver } = await reportRulesOf(outside, organisationId);
  const calendar = await workingCalendarOf(outside, organisationId);
  const { minute } = localTimeAt(outside.now, outside.timeZone);
  const passed = calendar.isWorkday(outside.today)
    ? handOver.filter((hour) => hour <= minute).length
    : 0;
  await inTransaction(outside, async (ctx) => {
    const { id, handovers } = await dayOf(ctx, ctx.today);
    const isHour = passed > handovers;
    await handOverReports(ctx, isHour);
    if (!isHour) return;
    await handOverWords(ctx);
    await update(
      ctx,
      AnonymousDay,
      { handovers: passed },
      (u) => sql`${u.organisationId} = ${organisationId} and ${u.id} = ${id}`,
    );
  });
}

const dayColumns = ad.pick("id", "handovers", "settled");

/** The row of a day, which is there whether or not anything came in; held until the transaction is over. */
export async function dayOf(ctx: RequestContext, day: string): Promise<RowOf<typeof dayColumns>> {
  const organisationId = organisationOf(ctx);
  const fresh = { id: randomUUID(), organisationId, day, handovers: 0, settled: 0, hashes: "[]" };
  await insertNew(ctx, AnonymousDay, [fresh]);
  const found = await row<RowOf<typeof dayColumns>>(
    ctx,
    sql`select ${dayColumns} from ${ad} where ${ad.organisationId} = ${organisationId}
      and ${ad.day} = ${day} ${forUpdate(ctx)}`,
  );
  return found!;
}

async function handOverReports(ctx: RequestContext, isHour: boolean): Promise<void> {
  const organisationId = organisationOf(ctx);
  const due = isHour
    ? sql`(${r.receivedOn} <= ${ctx.today} or ${r.urgent} = 1)`
    : sql`${r.urgent} = 1`;
  const reports = await rows<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.handedOver} = 0 and ${due} order by ${r.id} ${forUpdate(ctx)}`,
  );
  if (reports.length === 0) return;
  await update(
    ctx,
    Report,
    { handedOver: 1 },
    (u) => sql`${u.organisationId} = ${organisationId}
      and ${u.id} in (${list(reports.map(({ id }) => id))})`,
  );
  for (const report of reports) await tellHandlers(ctx, { ...report, handedOver: 1 });
}

/** Of reports that are still there: one that is deleted at this moment would stop all others. */
async function handOverWords(ctx: RequestContext): Promise<void> {
  const organisationId = organisationOf(ctx);
  const waiting = await rows<RowOf<typeof wordColumns>>(
    ctx,
    sql`select ${wordColumns} from ${aw} where ${aw.organisationId} = ${organisationId}
      and ${aw.saidOn} <= ${ctx.today}
      and exists (select 1 from ${r} where ${r.organisationId} = ${organisationId} and ${r.id} = ${aw.reportId})
      order by ${aw.reportId}, ${aw.turn}`,
  );
  for (const { id, reportId, kind, text } of waiting) {
    const report = await holdReport(ctx, reportId);
    await sayIn(ctx, reportId, { id, side: "REPORTER", text, byId: null, handedOver: 1 });
    if (kind === "REOPEN" && report.state === "CLOSED") {
      await reopen(ctx, report, text);
      continue;
    }
    await changeReport(ctx, report, { lastWordOn: ctx.today, unread: 1 });
    const { takenById, route } = await standingOf(ctx, report);
    await tell(ctx, report, takenById === null ? route.personIds : [takenById], {
      kind: "REPORT_SAID",
      title: words.toLookAt,
      body: words.answered,
      occasion: `handed:${ctx.today}:${ctx.now.getTime()}`,
    });
  }
  await run(
    ctx,
    sql`delete from anonymous_word where organisation_id = ${organisationId}
      and id in (${list(waiting.map(({ id }) => id))})`,
  );
}
