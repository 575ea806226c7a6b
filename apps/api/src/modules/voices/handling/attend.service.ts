import type { RequestContext } from "../../../kernel/ctx.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { inboxItemView } from "../../reach/index.ts";
import { askedToHandle, tell, tellHandlers, toldAs } from "../report/report.notify.ts";
import { dueOnOf } from "../report/report.policy.ts";
import { r, reportById, reportColumns, type ReportRow } from "../report/report.row.ts";

const i = inboxItemView("i");

/** How many reports are looked at together. */
const PORTION = 100;

/**
 * Tells whoever handles an open report now and does not know of it yet: because those before them said nothing in
 * time, are away, or have departed; and its reporter that it has gone up. Answers how many reports that were.
 * Several processes may run it: a message is there once. Asks for no caller.
 */
export async function attendReports(ctx: RequestContext): Promise<number> {
  let attended = 0;
  for (let after = "", more = true; more;) {
    const open = await rows<ReportRow>(
      ctx,
      sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${organisationOf(ctx)}
        and ${r.state} in ('RECEIVED', 'INVESTIGATING') and ${r.handedOver} = 1 and ${r.id} > ${after}
        order by ${r.id} limit ${PORTION}`,
    );
    for (const { id, personIds } of await untold(ctx, open))
      attended += (await attend(ctx, id, personIds)) ? 1 : 0;
    more = open.length === PORTION;
    after = open.at(-1)?.id ?? after;
  }
  return attended;
}

/** Those of which somebody should know who was not told, and who that is. */
async function untold(
  ctx: RequestContext,
  open: readonly ReportRow[],
): Promise<{ id: string; personIds: string[] }[]> {
  const wanted = await Promise.all(
    open.map(async (report) => {
      const { personIds, occasion } = await askedToHandle(ctx, report);
      const told = personIds.map((personId) => ({ personId, occasion: toldAs(occasion, report) }));
      const { reporterId } = report;
      return wentUp(ctx, report) && reporterId !== null
        ? [...told, { personId: reporterId, occasion: toldAs(wentUpAs(report), report) }]
        : told;
    }),
  );
  const occasions = [...new Set(wanted.flat().map(({ occasion }) => occasion))];
  const known = await rows<{ personId: string; occasion: string }>(
    ctx,
    sql`select ${i.pick("personId", "occasion")} from ${i} where ${i.organisationId} = ${organisationOf(ctx)}
      and ${i.occasion} in (${list(occasions)})
      and ${i.personId} in (${list(wanted.flat().map(({ personId }) => personId))})`,
  );
  const there = new Set(known.map(({ personId, occasion }) => `${personId} ${occasion}`));
  return open
    .map(({ id }, at) => ({
      id,
      personIds: wanted[at]!.filter(
        ({ personId, occasion }) => !there.has(`${personId} ${occasion}`),
      ).map(({ personId }) => personId),
    }))
    .filter(({ personIds }) => personIds.length > 0);
}

const wentUp = ({ today }: RequestContext, report: ReportRow): boolean => {
  const dueOn = dueOnOf(report);
  return dueOn !== null && today > dueOn;
};

/** Once for each day that passed without a word. */
const wentUpAs = (report: ReportRow): string => `up:${dueOnOf(report)}`;

const attend = (outside: RequestContext, id: string, untold: readonly string[]): Promise<boolean> =>
  inTransaction(outside, async (ctx) => {
    const report = await reportById(ctx, id);
    if (!report || report.state === "CLOSED") return false;
    await tellHandlers(ctx, report, untold);
    const { reporterId } = report;
    if (reporterId !== null && untold.includes(reporterId) && wentUp(ctx, report))
      await tell(ctx, report, [reporterId], {
        kind: "REPORT_SAID",
        title: words.toLookAt,
        body: words.wentUp,
        occasion: wentUpAs(report),
      });
    return true;
  });
