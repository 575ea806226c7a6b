import type { Ctx } from "../../../kernel/ctx.ts";
import type { Page, PageRequest } from "../../../kernel/page.ts";
import { HEAT_CELLS, heatMeasure } from "../fact/count.ts";
import { TIME_MEASURES } from "../fact/fact.ts";
import { gatherAll } from "../fact/gather.service.ts";
import { ownFigures } from "./own.read.ts";
import { partsPage } from "./parts.service.ts";
import { HEAT_WEEKS, TREND_WEEKS, periodBefore, periodOf } from "./period.ts";
import { BASES, type ReportQuery, reportQueryOf, periodFor } from "./report-query.ts";
import type {
  HeatCellType,
  MyResponseTimesType,
  ResponsePartType,
  ResponseTimesInput,
  ResponseTimesType,
  StageTimesType,
  TimeBasis,
  WeekPointType,
} from "./report.type.ts";
import { spreadKey, spreads } from "./spread.read.ts";
import { hideSmallSample, NO_SPREAD, type Spread } from "./spread.ts";
import { countsByScope } from "./tally.read.ts";

/** Where the time goes in a scope (Mission T8, B8, B9). */
export async function responseTimes(
  ctx: Ctx,
  input: ResponseTimesInput | null,
): Promise<ResponseTimesType> {
  const question = await reportQueryOf(ctx, input);
  const { scope, window, basis, subjects } = question;
  const { organisationId } = ctx.actor;
  await gatherAll(ctx, organisationId);
  const scopeId = scope.id ?? organisationId;
  const of = { organisationId, scopeIds: [scopeId], subjects, weeks: window.weeks };
  const measures = TIME_MEASURES.map((measure) => `${basis}${measure}`);
  const found = await spreads(ctx, { ...of, measures });
  const spread = (measure: string): Spread =>
    found.get(spreadKey(scopeId, `${basis}${measure}`)) ?? NO_SPREAD;
  const { excluded, ...counted } = (await countsByScope(ctx, of, ctx.today)).get(`${scopeId} `)!;
  return {
    scope: scope.scope,
    scopeId: scope.id,
    scopeName: scope.name,
    from: window.from,
    until: window.until,
    basis: input?.basis ?? "WORKING",
    toConfirm: spread("ToConfirm"),
    toComplete: spread("ToComplete"),
    stages: STAGES.map(([stage, measure]) => ({ stage, spread: spread(measure) })),
    ...counted,
    excluded,
    trend: await trendOf(ctx, question, scopeId),
    heat: await heatOf(ctx, question, scopeId),
  };
}

/** The parts of a report, a page at a time (Mission T8, B9). */
export async function responseParts(
  ctx: Ctx,
  input: ResponseTimesInput | null,
  request: PageRequest,
): Promise<Page<ResponsePartType>> {
  const question = await reportQueryOf(ctx, input);
  await gatherAll(ctx, ctx.actor.organisationId);
  return await partsPage(ctx, question, request);
}

const STAGES: [StageTimesType["stage"], string][] = [
  ["DELIVERED", "Delivered"],
  ["OPENED", "Opened"],
  ["CONFIRMED", "Confirmed"],
  ["PLANNED", "Planned"],
  ["DONE", "Done"],
];

async function trendOf(
  ctx: Ctx,
  { basis, subjects }: ReportQuery,
  scopeId: string,
): Promise<WeekPointType[]> {
  const { weeks } = periodOf(ctx.today, TREND_WEEKS);
  const found = await spreads(ctx, {
    organisationId: ctx.actor.organisationId,
    scopeIds: [scopeId],
    subjects,
    measures: [`${basis}ToConfirm`, `${basis}ToComplete`],
    weeks,
    weekly: true,
  });
  const spread = (measure: string, week: string) =>
    hideSmallSample(found.get(spreadKey(scopeId, `${basis}${measure}`, week)) ?? NO_SPREAD);
  return weeks.map((week) => ({
    week,
    toConfirm: spread("ToConfirm", week),
    toComplete: spread("ToComplete", week),
  }));
}

/** By when it was published lately; what nothing is known of is left out. */
async function heatOf(
  ctx: Ctx,
  { basis, subjects, window }: ReportQuery,
  scopeId: string,
): Promise<HeatCellType[]> {
  const found = await spreads(ctx, {
    organisationId: ctx.actor.organisationId,
    scopeIds: [scopeId],
    subjects,
    measures: HEAT_CELLS.map(({ weekday, hour }) => heatMeasure(basis, weekday, hour)),
    weeks: window.weeks.slice(-HEAT_WEEKS),
    // So many cells: the drawing shows one number each.
    quantiles: ["median"],
  });
  return HEAT_CELLS.flatMap(({ weekday, hour }) => {
    const spread = found.get(spreadKey(scopeId, heatMeasure(basis, weekday, hour)));
    return spread ? [{ weekday, hour, spread: hideSmallSample(spread) }] : [];
  });
}

/** The caller's own figures, which come first and alone (Mission B9). */
export async function myResponseTimes(
  ctx: Ctx,
  weeks: number | null,
  basis: TimeBasis | null,
): Promise<MyResponseTimesType> {
  const window = periodFor(ctx, weeks);
  await gatherAll(ctx, ctx.actor.organisationId);
  const trend = periodOf(ctx.today, TREND_WEEKS);
  const figures = await ownFigures(ctx, BASES[basis ?? "WORKING"], {
    window,
    before: periodBefore(window),
    trend,
  });
  return {
    from: window.from,
    until: window.until,
    basis: basis ?? "WORKING",
    ...figures,
  };
}
