import { once } from "../../../kernel/batch.ts";
import { type Ctx, organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { groupById } from "../../groups/index.ts";
import { departmentView } from "../../people/index.ts";
import { silencesAt } from "../report/report.policy.ts";
import { namedIn, recusedFrom, type ReportRow } from "../report/report.row.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import { type Matter, type Route, routeOf, type Staff } from "./route.policy.ts";
import { staffOf } from "./staff.read.ts";

const d = departmentView("d");

/** How a report stands at this moment: who handles it, and what they are chosen by. */
export interface ReportStanding {
  matter: Matter;
  route: Route;
  /** Who has taken it on, and may handle it still; null: nobody. */
  takenById: string | null;
}

/** Who handles a report at this moment; asks for no caller. */
export async function standingOf(ctx: RequestContext, report: ReportRow): Promise<ReportStanding> {
  const organisationId = organisationOf(ctx);
  const staff = await staffOf(ctx, organisationId);
  const matter = await matterOf(ctx, report);
  const route = routeOf(staff, matter);
  const stays = route.personIds.includes(report.takenById ?? "");
  return { matter, route, takenById: stays ? report.takenById : null };
}

async function matterOf(ctx: RequestContext, report: ReportRow): Promise<Matter> {
  const organisationId = organisationOf(ctx);
  const [group, named, recused, rules, calendar] = await Promise.all([
    groupById(ctx, report.groupId),
    namedIn(ctx, report.id),
    recusedFrom(ctx, report.id),
    reportRulesOf(ctx, organisationId),
    workingCalendarOf(ctx, organisationId),
  ]);
  return {
    kind: report.kind,
    receiver: report.receiver,
    group: group && { ...group, categoryId: group.categoryId },
    forwarded: await lineOf(ctx, report.forwardedToId),
    takenById: report.takenById,
    named,
    never: [...recused, ...[report.reporterId, report.enteredById].filter((id) => id !== null)],
    silences: silencesAt(report, rules, calendar, ctx.today),
  };
}

/** The line of a department's ids; null: of none. */
export const lineOf = (ctx: RequestContext, departmentId: string | null): Promise<string | null> =>
  departmentId === null
    ? Promise.resolve(null)
    : once(ctx, `line of ${departmentId}`, async () => {
        const found = await row<{ lineage: string }>(
          ctx,
          sql`select ${d.pick("lineage")} from ${d}
            where ${d.organisationId} = ${organisationOf(ctx)} and ${d.id} = ${departmentId}`,
        );
        return found?.lineage ?? null;
      });

/** What the caller is to a report. */
export interface Access extends ReportStanding {
  isReporter: boolean;
  handles: boolean;
}

/** What the caller is to a report; who is neither does not find it. */
export async function accessOf(ctx: Ctx, report: ReportRow): Promise<Access> {
  const standing = await standingOf(ctx, report);
  const { personId } = ctx.actor;
  return {
    ...standing,
    isReporter: report.reporterId === personId,
    handles: Number(report.handedOver) === 1 && standing.route.personIds.includes(personId),
  };
}

/** Whether the caller could receive a report at all: most people hold no such role. */
export function mayReceive({ held, appointedId }: Staff, personId: string): boolean {
  return appointedId === personId || held.some((one) => one.personId === personId);
}
