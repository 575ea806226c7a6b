import { randomInt } from "node:crypto";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { type NewRow, type Row, table } from "../../../kernel/table.ts";
import { routeOf } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import { type Access, accessOf, standingOf } from "../route/standing.read.ts";
import {
  newReportId,
  Report,
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
} from "./report.entity.ts";
import { r, reportById, reportColumns, type ReportRow } from "./report.row.ts";
import type { ReportSide } from "./report.state.ts";

const m = table(ReportMessage, "m");
const nt = table(ReportNote, "nt");

/** Crockford's letters: none of them is taken for another. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS_OF_NUMBER = 4;
/** Of a million numbers, so many are tried before it is a fault. */
const NUMBERS_TRIED = 200;

const newNumber = (): string =>
  `JB-${Array.from({ length: LETTERS_OF_NUMBER }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;

/**
 * Keeps a new report under a random number, which says nothing of how many there are; with whom it names.
 * Answers its id; null where the same tap was kept before.
 */
export async function insertReport(
  ctx: RequestContext,
  report: Omit<NewRow<Report>, "id" | "organisationId" | "number">,
  named: readonly string[],
): Promise<string | null> {
  const organisationId = organisationOf(ctx);
  for (let tried = 0; tried < NUMBERS_TRIED; tried += 1) {
    const id = newReportId();
    const added = { ...report, id, organisationId, number: newNumber() };
    if ((await insertNew(ctx, Report, [added])) === 1) {
      await nameIn(ctx, id, named);
      return id;
    }
    if (report.tapId && (await reportOfTap(ctx, report.reporterId ?? "", report.tapId)))
      return null;
  }
  throw new Error("no report number is free");
}

/** A report that was sent before by the same tap. */
export const reportOfTap = (
  ctx: RequestContext,
  reporterId: string,
  tapId: string | null,
): Promise<ReportRow | null> =>
  tapId === null
    ? Promise.resolve(null)
    : row<ReportRow>(
        ctx,
        sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${organisationOf(ctx)}
          and ${r.reporterId} = ${reporterId} and ${r.tapId} = ${tapId}`,
      );

/** Adds people whom a report names, or (`joinedFromId`) one that is joined with it. */
export const nameIn = (
  ctx: RequestContext,
  reportId: string,
  personIds: readonly string[],
  joinedFromId: string | null = null,
): Promise<number> =>
  insertNew(
    ctx,
    ReportedPerson,
    [...new Set(personIds)].map((personId) => ({
      id: newReportId(),
      organisationId: organisationOf(ctx),
      reportId,
      personId,
      joinedFromId,
    })),
  );

/** Whether somebody could handle a report without these people. */
export async function goesOnWithout(
  ctx: RequestContext,
  report: ReportRow,
  personIds: readonly string[],
): Promise<boolean> {
  const { matter } = await standingOf(ctx, report);
  const staff = await staffOf(ctx, organisationOf(ctx));
  return routeOf(staff, { ...matter, never: [...matter.never, ...personIds] }).receiver !== null;
}

/**
 * Keeps people from handling a report that the transaction holds. Refuses with `REPORT_WITHOUT_RECEIVER` where nobody
 * else could.
 */
export async function recuse(
  ctx: RequestContext,
  report: ReportRow,
  personIds: readonly string[],
): Promise<void> {
  const others = await goesOnWithout(ctx, report, personIds);
  refuseIf(others ? null : "REPORT_WITHOUT_RECEIVER");
  await keepFrom(ctx, report.id, personIds);
}

/** That these people do not handle a report. */
export async function keepFrom(
  ctx: RequestContext,
  reportId: string,
  personIds: readonly string[],
): Promise<void> {
  const organisationId = organisationOf(ctx);
  const rows = [...new Set(personIds)].map((personId) => ({
    id: newReportId(),
    organisationId,
    reportId,
    personId,
    recusedOn: ctx.today,
  }));
  await insertNew(ctx, ReportRecusal, rows);
  // Whoever was read to handle it may not any more.
  ctx.cache.clear();
}

/** A report that nobody else changes until the transaction is over; asks for no caller. */
export async function holdReport(ctx: RequestContext, id: string): Promise<ReportRow> {
  await row(
    ctx,
    sql`select ${r.id} from ${r} where ${r.organisationId} = ${organisationOf(ctx)}
      and ${r.id} = ${id} ${forUpdate(ctx)}`,
  );
  return orNotFound(await reportById(ctx, id));
}

/** As `holdReport`, for its reporter and whoever handles it; anybody else does not find it. */
export async function lockedReport(
  ctx: Ctx,
  id: string,
): Promise<{ report: ReportRow; access: Access }> {
  const report = await holdReport(ctx, id);
  const access = await accessOf(ctx, report);
  orNotFound(access.isReporter || access.handles ? report : null);
  return { report, access };
}

/** Changes a report that the transaction holds; answers it as it is then. */
export async function changeReport(
  ctx: RequestContext,
  report: ReportRow,
  changes: Partial<Row<Report>>,
): Promise<ReportRow> {
  if (Object.keys(changes).length === 0) return report;
  await update(
    ctx,
    Report,
    changes,
    (u) => sql`${u.organisationId} = ${organisationOf(ctx)} and ${u.id} = ${report.id}`,
  );
  return { ...report, ...changes };
}

/** Appends what one side says, in a report that the transaction holds; answers its id. */
export async function sayIn(
  ctx: RequestContext,
  reportId: string,
  {
    id = newReportId(),
    ...said
  }: { id?: string; side: ReportSide; text: string; byId: string | null; handedOver: 0 | 1 },
): Promise<string> {
  const last = await row<{ turn: number | null }>(
    ctx,
    sql`select max(${m.turn}) as turn from ${m}
      where ${m.organisationId} = ${organisationOf(ctx)} and ${m.reportId} = ${reportId}`,
  );
  const message = { id, organisationId: organisationOf(ctx), reportId, saidOn: ctx.today, ...said };
  await insertNew(ctx, ReportMessage, [{ ...message, turn: Number(last?.turn ?? 0) + 1 }]);
  return id;
}

/** Appends a note, in a report that the transaction holds. */
export async function noteIn(ctx: Ctx, reportId: string, text: string): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const last = await row<{ turn: number | null }>(
    ctx,
    sql`select max(${nt.turn}) as turn from ${nt}
      where ${nt.organisationId} = ${organisationId} and ${nt.reportId} = ${reportId}`,
  );
  const note = { id: newReportId(), organisationId, reportId, text, byId: personId };
  await insertNew(ctx, ReportNote, [
    { ...note, notedOn: ctx.today, turn: Number(last?.turn ?? 0) + 1 },
  ]);
}
