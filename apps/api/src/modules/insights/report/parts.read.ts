import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { personView } from "../../people/index.ts";
import { type Basis, dayNumber } from "../fact/count.ts";
import { ResponsePartCount } from "../fact/fact.entity.ts";
import type { FactSubject } from "../fact/fact.ts";
import { eachCount } from "../fact/histogram.ts";
import { partTextsById } from "../fact/part.store.ts";
import {
  keepsMinutes,
  partCountId,
  type ResponsePartKind,
  partMeasure,
  partScope,
} from "../fact/part.ts";
import { type HistogramSource, spreadKey, spreadsFrom } from "./spread.read.ts";
import { NO_SPREAD, type Spread, spreadOf } from "./spread.ts";
import { COUNT_MEASURES, type ResponseCounts, responseCounts } from "./tally.read.ts";

const rpc = table(ResponsePartCount, "rpc");
const p = personView("p");

/** Parts of one kind, of one scope and some weeks. */
export interface PartsQuery {
  organisationId: string;
  scopeId: string;
  kind: ResponsePartKind;
  weeks: readonly BusinessDay[];
}

/** How much is wanted of each. */
export interface FiguresQuery extends PartsQuery {
  subjects: readonly FactSubject[];
  basis: Basis;
  today: BusinessDay;
}

/** The figures of a part, without its name. */
export interface PartFigures {
  id: string;
  toConfirm: Spread;
  toComplete: Spread;
  counted: ResponseCounts;
}

const counted = ({ organisationId, scopeId, kind, weeks }: PartsQuery) =>
  sql`select ${rpc.partId} as id from ${rpc} where ${rpc.organisationId} = ${organisationId}
    and ${rpc.scopeId} = ${scopeId} and ${rpc.kind} = ${kind}
    and ${rpc.week} between ${weeks[0]} and ${weeks.at(-1)}`;

/** Which parts there is anything of. */
export async function partIds(ctx: RequestContext, wanted: PartsQuery): Promise<string[]> {
  const read = await rows<{ id: string }>(ctx, sql`select distinct id from (${counted(wanted)}) c`);
  return read.map(({ id }) => id);
}

/** As `partIds`, of parts that are people: with their names. */
export const partPeople = (
  ctx: RequestContext,
  wanted: PartsQuery,
): Promise<{ id: string; name: string }[]> =>
  rows(
    ctx,
    sql`select ${p.id}, ${p.name} from ${p} where ${p.organisationId} = ${wanted.organisationId}
      and ${p.id} in (${counted(wanted)})`,
  );

/** The figures of parts, in the order in which they are asked for. */
export async function partFigures(
  ctx: RequestContext,
  wanted: FiguresQuery,
  ids: readonly string[],
): Promise<PartFigures[]> {
  const kept = await partWeeksOf(ctx, wanted, ids);
  const sums = sumsOf(kept, wanted, ({ partId }) => partId);
  if (keepsMinutes(wanted.kind)) return ids.map((id) => figuresOf(id, wanted, sums.get(id)));
  const found = await spreadsFrom(ctx, wanted, bandsOf(kept, wanted));
  const [toConfirm, toComplete] = measuresOf(wanted);
  return ids.map((id) => ({
    ...figuresOf(id, wanted, sums.get(id)),
    toConfirm: found.get(spreadKey(id, toConfirm)) ?? NO_SPREAD,
    toComplete: found.get(spreadKey(id, toComplete)) ?? NO_SPREAD,
  }));
}

/** One person's figures week by week: of each week, its Monday is the id. */
export async function figuresByWeek(
  ctx: RequestContext,
  wanted: FiguresQuery,
  personId: string,
): Promise<PartFigures[]> {
  const sums = sumsOf(await partWeeksOf(ctx, wanted, [personId]), wanted, ({ week }) => week);
  return wanted.weeks.map((week) => figuresOf(week, wanted, sums.get(week)));
}

const measuresOf = ({ basis }: FiguresQuery) =>
  [`${basis}ToConfirm`, `${basis}ToComplete`] as const;

/** What was counted, over all subjects: how many, and each one's minutes. */
interface PartSum {
  tallies: Map<string, number>;
  minutes: Map<string, number[]>;
}

function figuresOf(id: string, wanted: FiguresQuery, sum: PartSum | undefined): PartFigures {
  const [toConfirm, toComplete] = measuresOf(wanted);
  return {
    id,
    toConfirm: spreadOf(sum?.minutes.get(toConfirm) ?? []),
    toComplete: spreadOf(sum?.minutes.get(toComplete) ?? []),
    counted: responseCounts((tally) => sum?.tallies.get(tally) ?? 0),
  };
}

/** What is kept of a part in a week. */
interface PartWeek {
  partId: string;
  week: BusinessDay;
  texts: Record<string, string>;
}

async function partWeeksOf(
  ctx: RequestContext,
  { weeks, ...part }: FiguresQuery,
  ids: readonly string[],
): Promise<PartWeek[]> {
  const places = new Map(
    ids.flatMap((partId) =>
      weeks.map((week) => [
        partCountId(part.organisationId, { ...part, partId }, week),
        { partId, week },
      ]),
    ),
  );
  const texts = await partTextsById(ctx, [...places.keys()]);
  return [...texts].map(([countId, texts]) => ({ ...places.get(countId)!, texts }));
}

/** The sums by the key that `keyOf` gives. */
function sumsOf(
  all: readonly PartWeek[],
  wanted: FiguresQuery,
  keyOf: (kept: PartWeek) => string,
): Map<string, PartSum> {
  // Computed once, because a page has hundreds of weeks.
  const today = dayNumber(wanted.today);
  const tallies = namesOf(wanted, COUNT_MEASURES);
  const minutes = keepsMinutes(wanted.kind) ? namesOf(wanted, measuresOf(wanted)) : [];
  const sums = new Map<string, PartSum>();
  for (const kept of all) {
    const key = keyOf(kept);
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = { tallies: new Map(), minutes: new Map() }));
    for (const [name, tally] of tallies) {
      const text = kept.texts[name];
      if (text) sum.tallies.set(tally, (sum.tallies.get(tally) ?? 0) + countBefore(text, today));
    }
    for (const [name, measure] of minutes) {
      const text = kept.texts[name];
      if (text) sum.minutes.set(measure, minutesOf(text, sum.minutes.get(measure)));
    }
  }
  return sums;
}

/** Of all subjects: what each measure is called, and the measure. */
const namesOf = <M extends string>({ subjects }: FiguresQuery, measures: readonly M[]) =>
  subjects.flatMap((subject) =>
    measures.map((measure): [string, M] => [partMeasure(subject, measure), measure]),
  );

/** What is open is counted by the day of its deadline, and the rest by none. */
function countBefore(text: string, today: number): number {
  let sum = 0;
  eachCount(text, (day, n) => {
    if (day < today) sum += n;
  });
  return sum;
}

/** The minutes of each answer, added to `all`. */
function minutesOf(text: string, all: number[] = []): number[] {
  eachCount(text, (number, n) => {
    for (let i = 0; i < n; i += 1) all.push(number);
  });
  return all;
}

/** Of parts that keep bands: those of each part and measure. */
function bandsOf(all: readonly PartWeek[], wanted: FiguresQuery): Map<string, HistogramSource[]> {
  const found = new Map<string, HistogramSource[]>();
  for (const { partId, week, texts } of all) {
    const scopeId = partScope({ ...wanted, partId });
    for (const subject of wanted.subjects) {
      for (const measure of measuresOf(wanted)) {
        const counts = texts[partMeasure(subject, measure)];
        if (counts === undefined) continue;
        const key = spreadKey(partId, measure);
        const sources = found.get(key) ?? [];
        found.set(key, [...sources, { scopeId, subject, measure, week, counts }]);
      }
    }
  }
  return found;
}
