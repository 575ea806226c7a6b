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
import { AnonymousDay, AnonymousPicture, AnonymousWord } from "./anonymous.entity.ts";

const ad = table(AnonymousDay, "ad");
const aw = table(AnonymousWord, "aw");
const ap = table(AnonymousPicture, "ap");

const wordColumns = aw.pick("id", "reportId", "turn", "kind", "text", "saidOn");

/**
 * Hands what came in without a name to those who handle it: all of it together at two set hours of a workday, and
 * a danger at once. Several processes may run it. Asks for no caller.
 */
export async function handOverDue(outside: RequestContext): Promise<void> {
  const organisationId = organisationOf(outside);
  const calendar = await workingCalendarOf(outside, organisationId);
  const { minute } = localTimeAt(outside.now, outside.timeZone);
  await inTransaction(outside, async (ctx) => {
    const { id, handovers, handOver } = await dayOf(ctx, ctx.today);
    const passed = handOver.split(",").filter((hour) => Number(hour) <= minute).length;
    const isHour = calendar.isWorkday(ctx.today) && passed > handovers;
    const fresh = await handOverReports(ctx, isHour);
    await handOverPictures(ctx, isHour, fresh);
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

const dayColumns = ad.pick("id", "handOver", "handovers", "settled");

/**
 * The row of a day, which is there whether or not anything came in; held until the transaction is over. The hours of
 * the day are written down when it begins: whoever could move them while it goes on could see what came in between two
 * minutes.
 */
export async function dayOf(ctx: RequestContext, day: string): Promise<RowOf<typeof dayColumns>> {
  const organisationId = organisationOf(ctx);
  const { handOver } = await reportRulesOf(ctx, organisationId);
  const fresh = { id: randomUUID(), organisationId, day, handOver: handOver.join(",") };
  await insertNew(ctx, AnonymousDay, [{ ...fresh, handovers: 0, settled: 0, hashes: "[]" }]);
  const found = await row<RowOf<typeof dayColumns>>(
    ctx,
    sql`select ${dayColumns} from ${ad} where ${ad.organisationId} = ${organisationId}
      and ${ad.day} = ${day} ${forUpdate(ctx)}`,
  );
  return found!;
}

/** Answers the ids of those whose handlers were told. */
async function handOverReports(ctx: RequestContext, isHour: boolean): Promise<Set<string>> {
  const organisationId = organisationOf(ctx);
  const due = isHour
    ? sql`(${r.receivedOn} <= ${ctx.today} or ${r.urgent} = 1)`
    : sql`${r.urgent} = 1`;
  const reports = await rows<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.handedOver} = 0 and ${due} order by ${r.id} ${forUpdate(ctx)}`,
  );
  if (reports.length === 0) return new Set();
  await update(
    ctx,
    Report,
    { handedOver: 1 },
    (u) => sql`${u.organisationId} = ${organisationId}
      and ${u.id} in (${list(reports.map(({ id }) => id))})`,
  );
  for (const report of reports) await tellHandlers(ctx, { ...report, handedOver: 1 });
  return new Set(reports.map(({ id }) => id));
}

/** Pictures go with the report that they were sent with, of a danger too; later ones as words do. */
async function handOverPictures(
  ctx: RequestContext,
  isHour: boolean,
  fresh: ReadonlySet<string>,
): Promise<void> {
  const organisationId = organisationOf(ctx);
  const atOnce = sql`(${r.urgent} = 1 and ${r.handedOver} = 1 and ${ap.sentOn} = ${r.receivedOn})`;
  const due = isHour ? sql`(${ap.sentOn} <= ${ctx.today} or ${atOnce})` : atOnce;
  const waiting = await rows<{ id: string; reportId: string }>(
    ctx,
    sql`select ${ap.pick("id", "reportId")} from ${ap}
      join ${r} on ${r.organisationId} = ${ap.organisationId} and ${r.id} = ${ap.reportId}
      where ${ap.organisationId} = ${organisationId} and ${ap.handedOverOn} is null and ${due}
      order by ${ap.id}`,
  );
  if (waiting.length === 0) return;
  await update(
    ctx,
    AnonymousPicture,
    { handedOverOn: ctx.today },
    (u) => sql`${u.organisationId} = ${organisationId}
      and ${u.id} in (${list(waiting.map(({ id }) => id))})`,
  );
  const later = waiting.map(({ reportId }) => reportId).filter((id) => !fresh.has(id));
  for (const reportId of [...new Set(later)].toSorted()) {
    const report = await holdReport(ctx, reportId);
    await changeReport(ctx, report, { lastWordOn: ctx.today, unread: 1 });
    await tellOfWord(ctx, report);
  }
}

/** That its sender has said or shown something more; once an hour. */
async function tellOfWord(ctx: RequestContext, report: ReportRow): Promise<void> {
  const { takenById, route } = await standingOf(ctx, report);
  await tell(ctx, report, takenById === null ? route.personIds : [takenById], {
    kind: "REPORT_SAID",
    title: words.toLookAt,
    body: words.answered,
    occasion: `handed:${ctx.today}:${ctx.now.getTime()}`,
  });
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
    if (kind === "REOPEN" && report.state === "CLOSED" && report.reopenReason === null) {
      // A refusal would hold up what everybody else has said.
      await reopen(ctx, report, text, true);
      continue;
    }
    await changeReport(ctx, report, { lastWordOn: ctx.today, unread: 1 });
    await tellOfWord(ctx, report);
  }
  await run(
    ctx,
    sql`delete from anonymous_word where organisation_id = ${organisationId}
      and id in (${list(waiting.map(({ id }) => id))})`,
  );
}
