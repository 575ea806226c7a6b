import type { Ctx } from "../../../kernel/ctx.ts";
import type { Basis } from "../fact/count.ts";
import { figuresByWeek, type FiguresQuery, partFigures } from "./parts.read.ts";
import type { ReportPeriod } from "./period.ts";
import type { MyResponseTimesType } from "./report.type.ts";

interface ReportPeriods {
  window: ReportPeriod;
  before: ReportPeriod;
  trend: ReportPeriod;
}

/** One person's figures: those of the part that they are of the whole organisation. */
export async function ownFigures(
  ctx: Ctx,
  basis: Basis,
  { window, before, trend }: ReportPeriods,
): Promise<Omit<MyResponseTimesType, "from" | "until" | "basis">> {
  const { organisationId, personId } = ctx.actor;
  const within = ({ weeks }: ReportPeriod): FiguresQuery => ({
    organisationId,
    scopeId: organisationId,
    kind: "PERSON",
    subjects: ["NOTICE", "TASK"],
    basis,
    weeks,
    today: ctx.today,
  });
  const [now] = await partFigures(ctx, within(window), [personId]);
  const [then] = await partFigures(ctx, within(before), [personId]);
  const weekly = await figuresByWeek(ctx, within(trend), personId);
  const { confirmedOnTime, doneOnTime, carryOvers } = now!.counted;
  return {
    toConfirm: now!.toConfirm,
    toComplete: now!.toComplete,
    before: then!.toConfirm,
    confirmedOnTime,
    doneOnTime,
    carryOvers,
    trend: weekly.map(({ id, toConfirm, toComplete }) => ({ week: id, toConfirm, toComplete })),
  };
}
