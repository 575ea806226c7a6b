import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { attach } from "../../files/index.ts";
import { groupById, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { colleagues, recordWithReceipt } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { type Route, routeOf } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import {
  changeReport,
  goesOnWithout,
  insertReport,
  lockedReport,
  recuse,
  reportOfTap,
  sayIn,
} from "./report.change.ts";
import { tell, tellHandlers } from "./report.notify.ts";
import { firstWordDueOn, whyNotReopen } from "./report.policy.ts";
import { reportById, type ReportRow } from "./report.row.ts";
import type { ReportKind, ReportOrigin } from "./report.state.ts";

/** What a route is worked out from, before there is a report. */
export interface ReportWish {
  kind: ReportKind;
  groupId?: string | null;
  namedIds?: readonly string[] | null;
}

/** What somebody reports by name. */
export interface NewReport extends ReportWish {
  text: string;
  place?: string | null;
  fileIds?: readonly string[] | null;
  originKind?: ReportOrigin | null;
  originId?: string | null;
  tapId?: string | null;
}

/** Who would receive such a report of the caller's, and by when they say a first word. */
export async function routeFor(
  ctx: Ctx,
  { kind, groupId, namedIds }: ReportWish,
): Promise<Route & { firstWordDueOn: string }> {
  const { organisationId, personId } = ctx.actor;
  if (groupId) await visibleGroup(ctx, groupId);
  const rules = await reportRulesOf(ctx, organisationId);
  const route = routeOf(await staffOf(ctx, organisationId), {
    kind,
    group: await groupById(ctx, groupId ?? null),
    named: namedIds ?? [],
    never: [personId],
    silences: 0,
  });
  const calendar = await workingCalendarOf(ctx, organisationId);
  return { ...route, firstWordDueOn: firstWordDueOn(ctx.today, rules, calendar) };
}

/**
 * Reports something by name (Mission V1): with whom it names, and evidence. The same tap sent again is the same
 * report. Refuses with `REPORT_WITHOUT_RECEIVER` where everybody who could receive it is named, with
 * `SAID_TOO_OFTEN` and `BAD_INPUT`; a stranger's group or person is not found.
 */
export function fileReport(ctx: Ctx, input: NewReport): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const read = fieldsOf(ctx, input);
    const known = await reportOfTap(ctx, personId, read.tapId);
    if (known) return known;
    const named = await colleagues(ctx, read.namedIds);
    refuseIf(named.length === read.namedIds.length ? null : "NOT_FOUND");
    const route = await routeFor(ctx, { ...input, namedIds: read.namedIds });
    refuseIf(route.receiver === null ? "REPORT_WITHOUT_RECEIVER" : null);
    await measure(ctx, "FILED_REPORT");
    const rules = await reportRulesOf(ctx, organisationId);
    const id = await insertReport(
      ctx,
      {
        source: "NAMED",
        kind: input.kind,
        text: read.text,
        groupId: input.groupId ?? null,
        place: read.place,
        originKind: read.originId === null ? null : (input.originKind ?? null),
        originId: read.originId,
        reporterId: personId,
        tapId: read.tapId,
        receivedOn: ctx.today,
        receivedAt: ctx.now.getTime(),
        handedOver: 1,
        urgent: 0,
        receiver: rules.receivers[input.kind],
        state: "RECEIVED",
        firstWordDueOn: route.firstWordDueOn,
        lastWordOn: ctx.today,
        unread: 1,
      },
      read.namedIds,
    );
    if (id === null) return orNotFound(await reportOfTap(ctx, personId, read.tapId));
    await attach(ctx, read.fileIds, "REPORT", id);
    const report = await reportById.existing(ctx, id);
    await recordWithReceipt(ctx, {
      kind: "REPORT_FILED",
      deed: "report.filed",
      subjectId: id,
      groupId: null,
      personId,
      title: words.receiptTitle(report.number),
      versionLabel: words.receiptLabel,
      statement: words.filedStatement,
      textHash: hashOf({ number: report.number, kind: input.kind, text: read.text }),
    });
    await tellHandlers(ctx, report);
    return report;
  });
}

/** What somebody has written of a report, as it is kept. */
export function fieldsOf(ctx: Ctx, input: NewReport) {
  const fields = new Fields();
  const read = {
    text: fields.text("text", input.text, TEXTS.caseText),
    place: fields.optional("place", input.place, LIMITS.casePlace),
    namedIds: [
      ...new Set(fields.list("namedIds", input.namedIds, { min: 0, max: LIMITS.reportNamed })),
    ],
    fileIds: fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.caseFiles }),
    originId: fields.optional("originId", input.originId, LIMITS.tapId),
    tapId: fields.optional("tapId", input.tapId, LIMITS.tapId),
  };
  // Who reports themselves would never see what becomes of it.
  fields.expect("namedIds", !read.namedIds.includes(ctx.actor.personId));
  fields.done();
  return read;
}

/** What its reporter says to whoever handles it; a closed report still takes words. */
export function answerReport(
  ctx: Ctx,
  reportId: string,
  said: string,
  given?: readonly string[] | null,
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const text = fields.text("text", said, TEXTS.caseWord);
    const fileIds = fields.list("fileIds", given, { min: 0, max: LIMITS.caseFiles });
    const { report, access } = await lockedReport(ctx, reportId);
    refuseIf(access.isReporter ? null : "NOT_ALLOWED");
    fields.done();
    await measure(ctx, "REPORT_WORD", [reportId]);
    const turn = await sayIn(ctx, reportId, {
      side: "REPORTER",
      text,
      byId: ctx.actor.personId,
      handedOver: 1,
    });
    await attach(ctx, fileIds, "REPORT", reportId);
    const changed = await changeReport(ctx, report, { lastWordOn: ctx.today, unread: 1 });
    await record(ctx, { deed: "report.answered", subjectId: reportId, contentHash: hashOf(text) });
    const { takenById, route } = access;
    await tell(ctx, report, takenById === null ? route.personIds : [takenById], {
      kind: "REPORT_SAID",
      title: words.toLookAt,
      body: words.answered,
      occasion: `said:${turn}`,
    });
    return changed;
  });
}

/** That a closed report is not solved: once, with a reason; somebody else handles it then. */
export function reopenReport(ctx: Ctx, reportId: string, why: string): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    const { report, access } = await lockedReport(ctx, reportId);
    // One that was joined stands as the other does.
    const main = report.joinedToId === null ? report : await reportById(ctx, report.joinedToId);
    refuseIf(
      whyNotReopen({
        isReporter: access.isReporter,
        state: (main ?? report).state,
        reopened: report.reopenReason !== null,
      }),
    );
    fields.done();
    const changed = await reopen(ctx, report, reason);
    await record(ctx, { deed: "report.reopened", subjectId: reportId });
    return changed;
  });
}

/**
 * Opens a closed report that the transaction holds; who closed it, or the one with which it was joined, handles it no
 * more. Asks for no caller. Refuses with `REPORT_WITHOUT_RECEIVER` where nobody else could; `anyhow`, it is handled by
 * them again then.
 */
export async function reopen(
  ctx: RequestContext,
  report: ReportRow,
  reason: string,
  anyhow = false,
): Promise<ReportRow> {
  const organisationId = report.organisationId;
  const rules = await reportRulesOf(ctx, organisationId);
  const calendar = await workingCalendarOf(ctx, organisationId);
  const leading = await reportById(ctx, report.joinedToId ?? report.id);
  const ended = [report, leading ?? report].flatMap(({ closedById }) => closedById ?? []);
  if (!anyhow || (await goesOnWithout(ctx, report, ended))) await recuse(ctx, report, ended);
  const changed = await changeReport(ctx, report, {
    state: "RECEIVED",
    takenById: null,
    reopenReason: reason,
    outcome: null,
    outcomeText: null,
    closedOn: null,
    joinedToId: null,
    firstWordOn: null,
    answerDueOn: null,
    firstWordDueOn: firstWordDueOn(ctx.today, rules, calendar),
    lastWordOn: ctx.today,
    unread: 1,
  });
  await tellHandlers(ctx, changed);
  return changed;
}
