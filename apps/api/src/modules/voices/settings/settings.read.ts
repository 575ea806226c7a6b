import { once } from "../../../kernel/batch.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { ReportSettings } from "./settings.entity.ts";
import { DEFAULT_REPORT_RULES, type ReportRules } from "./settings.policy.ts";

const rs = table(ReportSettings, "rs");

const columns = rs.pick(
  "receivers",
  "firstWordDays",
  "answerMonths",
  "keepMonths",
  "appointedId",
  "firstHandOver",
  "secondHandOver",
);

const keyOf = (organisationId: string) => `report rules of ${organisationId}`;

/** How an organisation deals with reports; asks for no caller. */
export const reportRulesOf = (
  ctx: Pick<RequestContext, "em" | "cache">,
  organisationId: string,
): Promise<ReportRules> =>
  once(ctx, keyOf(organisationId), async () => {
    const kept = await row<RowOf<typeof columns>>(
      ctx,
      sql`select ${columns} from ${rs} where ${rs.organisationId} = ${organisationId}`,
    );
    if (!kept) return DEFAULT_REPORT_RULES;
    return {
      receivers: {
        ...DEFAULT_REPORT_RULES.receivers,
        ...(JSON.parse(kept.receivers) as Partial<ReportRules["receivers"]>),
      },
      firstWordDays: Number(kept.firstWordDays),
      answerMonths: Number(kept.answerMonths),
      keepMonths: Number(kept.keepMonths),
      appointedId: kept.appointedId,
      handOver: [Number(kept.firstHandOver), Number(kept.secondHandOver)],
    };
  });

/** What was read of the rules counts no longer. */
export const forgetReportRules = (
  ctx: Pick<RequestContext, "cache">,
  organisationId: string,
): void => void ctx.cache.delete(keyOf(organisationId));
