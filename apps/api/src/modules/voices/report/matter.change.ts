import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { keepFromCase } from "../../discipline/index.ts";
import { record } from "../../journal/index.ts";
import { decidesFor, routeOf, type Staff } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import { standingOf } from "../route/standing.read.ts";
import { changeReport, goesOnWithout, keepFrom, nameIn } from "./report.change.ts";
import { Report } from "./report.entity.ts";
import { tellHandlers } from "./report.notify.ts";
import { joinedTo, namedIn, recusedFrom, reportById, type ReportRow } from "./report.row.ts";

/** The reports of one matter: the one that leads, and those that were joined with it. */
export async function matterReports(ctx: RequestContext, report: ReportRow): Promise<ReportRow[]> {
  const leading =
    report.joinedToId === null ? report : await reportById.existing(ctx, report.joinedToId);
  return [leading, ...(await joinedTo(ctx, leading.id))];
}

const reportersOf = (reports: readonly ReportRow[]): string[] =>
  reports.flatMap(({ reporterId }) => reporterId ?? []);

/** Who reported a matter by name, in whichever of its reports. */
export const reportersOfMatter = async (ctx: Ctx, report: ReportRow): Promise<string[]> =>
  reportersOf(await matterReports(ctx, report));

/**
 * Whether two reports cannot be joined, because somebody would learn by it that they are named: a reporter of the one who
 * is named in the other, or whoever sees the one and is avoided by the other.
 */
export async function mustNotBeJoined(
  ctx: Ctx,
  one: ReportRow,
  other: ReportRow,
): Promise<boolean> {
  return (await wouldTell(ctx, one, other)) || (await wouldTell(ctx, other, one));
}

/** Whether those who know of `seen` would learn of `other`, which avoids them. */
async function wouldTell(ctx: Ctx, seen: ReportRow, other: ReportRow): Promise<boolean> {
  const staff = await staffOf(ctx, ctx.actor.organisationId);
  const named = await namedIn(ctx, other.id);
  if (reportersOf(await matterReports(ctx, seen)).some((id) => named.includes(id))) return true;
  const { matter } = await standingOf(ctx, seen);
  // Whoever is away today has seen it before.
  const all: Staff = { ...staff, away: new Set() };
  const seeing = [staff, all].flatMap((staff) => routeOf(staff, matter).personIds);
  return seeing.some((id) => named.includes(id) || decidesFor(staff, id, named));
}

/**
 * Lets a report that was joined with another, and those joined with it before, lead there: with whom they name, and
 * without whoever reported, entered or left any of them. The transaction holds both.
 */
export async function joinUnder(ctx: Ctx, joined: ReportRow, leading: ReportRow): Promise<void> {
  const organisationId = organisationOf(ctx);
  await nameIn(ctx, leading.id, await namedIn(ctx, joined.id), joined.id);
  const apart = [...(await recusedFrom(ctx, joined.id)), joined.enteredById];
  await update(
    ctx,
    Report,
    { joinedToId: leading.id },
    (u) => sql`${u.organisationId} = ${organisationId} and ${u.joinedToId} = ${joined.id}`,
  );
  const left = apart.filter((id) => id !== null);
  if (left.length > 0) await keepFrom(ctx, leading.id, left);
  await keepReportersApart(ctx, leading);
}

/**
 * Whoever reported a matter, in whichever of its reports, handles none of it, and decides none of the cases that were
 * made of it. For a transaction that has changed whose reports they are, or which are joined.
 */
export async function keepReportersApart(ctx: Ctx, report: ReportRow): Promise<void> {
  ctx.cache.clear();
  const reports = await matterReports(ctx, report);
  const reporters = reportersOf(reports);
  if (reporters.length === 0) return;
  const [leading] = reports as [ReportRow];
  const others = reporters.filter((id) => id !== leading.reporterId);
  if (others.length > 0) await keepFrom(ctx, leading.id, others);
  for (const { caseId } of reports) if (caseId !== null) await keepFromCase(ctx, caseId, reporters);
}

/**
 * Adds the caller's name to a report without one that the transaction holds, which they have the code of. Refuses with
 * `REPORT_WITHOUT_RECEIVER` where they alone could handle it; whoever entered it for somebody, or is named in it, did
 * not send it, and finds none.
 */
export async function nameReporter(ctx: Ctx, report: ReportRow): Promise<ReportRow> {
  const { personId } = ctx.actor;
  if (report.reporterId === personId) return report;
  const named = await namedIn(ctx, report.id);
  orNotFound(
    report.reporterId === null && report.enteredById !== personId && !named.includes(personId)
      ? report
      : null,
  );
  const { route } = await standingOf(ctx, report);
  const isLast =
    route.personIds.includes(personId) && !(await goesOnWithout(ctx, report, [personId]));
  refuseIf(isLast ? "REPORT_WITHOUT_RECEIVER" : null);
  const changed = await changeReport(ctx, report, { reporterId: personId });
  await record(ctx, { deed: "report.name_added", subjectId: report.id });
  await keepReportersApart(ctx, changed);
  await tellHandlers(ctx, changed);
  return changed;
}
