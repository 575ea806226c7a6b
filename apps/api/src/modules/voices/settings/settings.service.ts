import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { canonical, hashOf, record } from "../../journal/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles, colleague } from "../../people/index.ts";
import type { ReportKind, ReportReceiver } from "../report/report.state.ts";
import { ReportSettings } from "./settings.entity.ts";
import type { ReportRules, SetReceiver } from "./settings.policy.ts";
import { forgetReportRules, reportRulesOf } from "./settings.read.ts";

/** What an administrator changes; what is left out stays. */
export interface ReportRulesWish {
  receivers?: readonly { kind: ReportKind; receiver: ReportReceiver }[] | null;
  firstWordDays?: number | null;
  answerMonths?: number | null;
  keepMonths?: number | null;
  handOver?: readonly number[] | null;
  appointedId?: string | null;
}

const BOUNDS = {
  firstWordDays: { min: 1, max: 5 },
  answerMonths: { min: 1, max: 3 },
  keepMonths: { min: 6, max: 60 },
} as const;
/** Between 6:00 and 22:00, and four hours apart: else what came in would be dated by the time between two. */
const HAND_OVER = { from: 6 * 60, until: 22 * 60, apart: 4 * 60 } as const;

/**
 * Sets how the organisation deals with reports; for its administrator. Refuses with `NOT_ALLOWED` and `BAD_INPUT`;
 * whoever is not there is not found.
 */
export function saveReportSettings(ctx: Ctx, wish: ReportRulesWish): Promise<ReportRules> {
  return inTransaction(ctx, async (ctx) => {
    refuseIf(may(await callerRoles(ctx), "SET_REPORTS") ? null : "NOT_ALLOWED");
    const { organisationId } = ctx.actor;
    const before = await reportRulesOf(ctx, organisationId);
    const rules = rulesOf(before, wish);
    if (wish.appointedId) await colleague(ctx, wish.appointedId);
    const row = {
      receivers: JSON.stringify(rules.receivers),
      firstWordDays: rules.firstWordDays,
      answerMonths: rules.answerMonths,
      keepMonths: rules.keepMonths,
      appointedId: rules.appointedId,
      firstHandOver: rules.handOver[0],
      secondHandOver: rules.handOver[1],
    };
    await insertNew(ctx, ReportSettings, [{ id: newId(), organisationId, ...row }]);
    await update(ctx, ReportSettings, row, (u) => sql`${u.organisationId} = ${organisationId}`);
    const contentHash = hashOf(canonical(row));
    await record(ctx, { deed: "reports.set", subjectId: organisationId, contentHash });
    forgetReportRules(ctx, organisationId);
    return rules;
  });
}

function rulesOf(before: ReportRules, wish: ReportRulesWish): ReportRules {
  const fields = new Fields();
  const number = (path: keyof typeof BOUNDS) => {
    const value = wish[path] ?? before[path];
    fields.expect(path, value >= BOUNDS[path].min && value <= BOUNDS[path].max);
    return value;
  };
  const [first = -1, second = -1, ...more] = wish.handOver ?? before.handOver;
  const areTimes =
    first >= HAND_OVER.from &&
    second - first >= HAND_OVER.apart &&
    second <= HAND_OVER.until &&
    more.length === 0;
  fields.expect("handOver", !wish.handOver || areTimes);
  const set = (wish.receivers ?? []).flatMap(({ kind, receiver }) => {
    fields.expect("receivers", receiver !== "APPOINTED");
    return receiver === "APPOINTED" ? [] : [[kind, receiver] as [ReportKind, SetReceiver]];
  });
  const rules = {
    receivers: { ...before.receivers, ...Object.fromEntries(set) },
    firstWordDays: number("firstWordDays"),
    answerMonths: number("answerMonths"),
    keepMonths: number("keepMonths"),
    handOver: [first, second] as const,
    appointedId:
      wish.appointedId === undefined || wish.appointedId === null
        ? before.appointedId
        : wish.appointedId || null,
  };
  fields.done();
  return rules;
}
