import type { RawBuilder } from "kysely";
import { once } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { groupView } from "../../groups/index.ts";
import { callerRoles, departmentView } from "../../people/index.ts";
import { type Access, accessOf } from "../route/standing.read.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import { r, reportById, reportColumns, type ReportRow } from "./report.row.ts";
import type { ReportState } from "./report.state.ts";

const g = groupView("g");
const d = departmentView("d");
const fd = departmentView("fd");

/** What the caller is to a report, worked out once a request. */
export const myAccess = (ctx: Ctx, report: ReportRow): Promise<Access> =>
  once(ctx, `access to ${report.id}`, () => accessOf(ctx, report));

/** A report, for its reporter and whoever handles it at this moment; for anybody else there is none. */
export async function visibleReport(ctx: Ctx, id: string): Promise<ReportRow> {
  const report = orNotFound(await reportById(ctx, id));
  const { isReporter, handles } = await myAccess(ctx, report);
  return orNotFound(isReporter || handles ? report : null);
}

/** What is asked of the list of reports. */
export interface ReportsRequest extends PageRequest {
  mine?: boolean | null;
  state?: ReportState | null;
}

/** The caller's own reports, or those that they handle at this moment; the newest day first, and no order within it. */
export async function listReports(ctx: Ctx, request: ReportsRequest): Promise<Page<ReportRow>> {
  const size = sizeOf(request);
  const cursor = cursorOf(request, 2);
  const keyOf = ({ receivedOn, id }: ReportRow) => [receivedOn, id];
  const state = request.state ? sql`and ${r.state} = ${request.state}` : sql``;
  if (request.mine) {
    const own = sql`${r.reporterId} = ${ctx.actor.personId} ${state}`;
    return pageOf(await readAfter(ctx, own, cursor, size + 1), size, keyOf);
  }
  const scope = await receivable(ctx);
  if (scope === null) return { nodes: [], endCursor: null, hasMore: false };
  const where = sql`${r.handedOver} = 1 ${state} and ${scope}`;
  const found: ReportRow[] = [];
  for (let after = cursor, more = true; more && found.length <= size;) {
    const read = await readAfter(ctx, where, after, PORTION);
    found.push(...(await handledAmong(ctx, read)));
    more = read.length === PORTION;
    after = more ? keyOf(read.at(-1)!) : after;
  }
  return pageOf(found.slice(0, size + 1), size, keyOf);
}

/** Reports read at a time, of which the caller may handle some. */
const PORTION = 60;

const readAfter = (
  ctx: Ctx,
  where: RawBuilder<unknown>,
  after: readonly string[] | null,
  limit: number,
): Promise<ReportRow[]> =>
  rows<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${ctx.actor.organisationId}
      and ${where} ${after === null ? sql`` : sql`and (${r.receivedOn}, ${r.id}) < (${after[0]}, ${after[1]})`}
      order by ${r.receivedOn} desc, ${r.id} desc limit ${limit}`,
  );

async function handledAmong(ctx: Ctx, reports: readonly ReportRow[]): Promise<ReportRow[]> {
  const access = await Promise.all(reports.map((report) => myAccess(ctx, report)));
  return reports.filter((_, at) => access[at]!.handles);
}

/**
 * Of `report r`: those that could come to the caller by the roles they hold, named or not; null: none. Only so
 * that few are read; who handles one is said by its route.
 */
async function receivable(ctx: Ctx): Promise<RawBuilder<unknown> | null> {
  const { organisationId, personId } = ctx.actor;
  const caller = await callerRoles(ctx);
  const { appointedId } = await reportRulesOf(ctx, organisationId);
  if (caller.office || caller.organisationAdmin || appointedId === personId) return sql`1 = 1`;
  const groupIds = [...caller.groups]
    .filter(([, roles]) => ["OWNER", "ADMIN", "OFFICE"].some((role) => roles.has(role as never)))
    .map(([id]) => id);
  const lines = caller.headed.map(({ lineage }) => `${lineage}%`);
  if (groupIds.length === 0 && lines.length === 0) return null;
  const below = (line: RawBuilder<unknown>) =>
    sql`(1 = 0 ${sql.join(
      lines.map((each) => sql`or ${line} like ${each}`),
      sql` `,
    )})`;
  return sql`(${r.groupId} in (${list(groupIds)})
    or exists (select 1 from ${g} join ${d} on ${d.id} = ${g.departmentId}
      where ${g.organisationId} = ${organisationId} and ${g.id} = ${r.groupId} and ${below(d.lineage)})
    or exists (select 1 from ${fd} where ${fd.organisationId} = ${organisationId}
      and ${fd.id} = ${r.forwardedToId} and ${below(fd.lineage)}))`;
}

/** How many open reports are looked through. */
const MOST_OPEN = 500;

/** The open reports that the caller handles, read once a request; the oldest first. */
export const openToMe = (ctx: Ctx): Promise<ReportRow[]> =>
  once(ctx, "open reports to me", async () => {
    const scope = await receivable(ctx);
    if (scope === null) return [];
    const open = await rows<ReportRow>(
      ctx,
      sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${ctx.actor.organisationId}
        and ${r.state} in ('RECEIVED', 'INVESTIGATING') and ${r.handedOver} = 1 and ${scope}
        order by ${r.receivedOn}, ${r.id} limit ${MOST_OPEN}`,
    );
    return handledAmong(ctx, open);
  });

/** Reports that may be of the same matter: open to the caller, in the same group, or naming the same person. */
const MOST_ALIKE = 3;

export async function alikeTo(
  ctx: Ctx,
  report: ReportRow,
  namedOf: (id: string) => Promise<string[]>,
  apartFrom: (other: ReportRow) => Promise<boolean>,
): Promise<ReportRow[]> {
  const named = new Set(await namedOf(report.id));
  const others = (await openToMe(ctx)).filter(({ id }) => id !== report.id);
  const shares = await Promise.all(
    others.map(async (other) => {
      if (other.kind === report.kind && other.groupId !== null && other.groupId === report.groupId)
        return true;
      return (await namedOf(other.id)).some((id) => named.has(id));
    }),
  );
  const alike: ReportRow[] = [];
  for (const other of others.filter((_, at) => shares[at]))
    if (alike.length < MOST_ALIKE && !(await apartFrom(other))) alike.push(other);
  return alike;
}

/** The caller's own open reports in which somebody has said something after them. */
export const unansweredOfMine = (ctx: Ctx): Promise<ReportRow[]> =>
  rows<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${ctx.actor.organisationId}
      and ${r.reporterId} = ${ctx.actor.personId} and ${r.state} in ('RECEIVED', 'INVESTIGATING') and ${r.unread} = 0
      order by ${r.receivedOn}, ${r.id} limit 50`,
  );
