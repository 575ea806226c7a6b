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
import { keepsMinutes, partCountId, type PartKind, partMeasure, partScope } from "../fact/part.ts";
import { type Source, spreadKey, spreadsFrom } from "./spread.read.ts";
import { NO_SPREAD, type Spread, spreadOf } from "./spread.ts";
import { TALLIES, type Tallied, tallied } from "./tally.read.ts";

const rpc = table(ResponsePartCount, "rpc");
const p = personView("p");

/** Parts of one kind, of one scope and some weeks. */
export interface PartsWanted {
  organisationId: string;
  scopeId: string;
  kind: PartKind;
  weeks: readonly BusinessDay[];
}

/** How much is wanted of each. */
export interface FiguresWanted extends PartsWanted {
  subjects: readonly FactSubject[];
  basis: Basis;
  today: BusinessDay;
}

/** What there is of a part, before it has a name. */
export interface Figures {
  id: string;
  toConfirm: Spread;
  toComplete: Spread;
  counted: Tallied;
}

const counted = ({ organisationId, scopeId, kind, weeks }: PartsWanted) =>
  sql`select ${rpc.partId} as id from ${rpc} where ${rpc.organisationId} = ${organisationId}
    and ${rpc.scopeId} = ${scopeId} and ${rpc.kind} = ${kind}
    and ${rpc.week} between ${weeks[0]} and ${weeks.at(-1)}`;

/** Which parts there is anything of. */
export async function partIds(ctx: RequestContext, wanted: PartsWanted): Promise<string[]> {
  const read = await rows<{ id: string }>(ctx, sql`select distinct id from (${counted(wanted)}) c`);
  return read.map(({ id }) => id);
}

/** As `partIds`, of parts that are people: with their names. */
export const partPeople = (
  ctx: RequestContext,
  wanted: PartsWanted,
): Promise<{ id: string; name: string }[]> =>
  rows(
    ctx,
    sql`select ${p.id}, ${p.name} from ${p} where ${p.organisationId} = ${wanted.organisationId}
      and ${p.id} in (${counted(wanted)})`,
  );

/** The figures of parts, in the order in which they are asked for. */
export async function partFigures(
  ctx: RequestContext,
  wanted: FiguresWanted,
  ids: readonly string[],
): Promise<Figures[]> {
  const kept = await keptOf(ctx, wanted, ids);
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
  wanted: FiguresWanted,
  personId: string,
): Promise<Figures[]> {
  const sums = sumsOf(await keptOf(ctx, wanted, [personId]), wanted, ({ week }) => week);
  return wanted.weeks.map((week) => figuresOf(week, wanted, sums.get(week)));
}

const measuresOf = ({ basis }: FiguresWanted) =>
  [`${basis}ToConfirm`, `${basis}ToComplete`] as const;

/** What was counted, over all subjects: how many, and each one's minutes. */
interface Sum {
  tallies: Map<string, number>;
  minutes: Map<string, number[]>;
}

function figuresOf(id: string, wanted: FiguresWanted, sum: Sum | undefined): Figures {
  const [toConfirm, toComplete] = measuresOf(wanted);
  return {
    id,
    toConfirm: spreadOf(sum?.minutes.get(toConfirm) ?? []),
    toComplete: spreadOf(sum?.minutes.get(toComplete) ?? []),
    counted: tallied((tally) => sum?.tallies.get(tally) ?? 0),
  };
}

/** What is kept of a part in a week. */
interface Kept {
  partId: string;
  week: BusinessDay;
  texts: Record<string, string>;
}

async function keptOf(
  ctx: RequestContext,
  { weeks, ...part }: FiguresWanted,
  ids: readonly string[],
): Promise<Kept[]> {
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

/** All of it added up, under what `keyOf` says of each. */
function sumsOf(
  all: readonly Kept[],
  wanted: FiguresWanted,
  keyOf: (kept: Kept) => string,
): Map<string, Sum> {
  // Named once, for there are hundreds of weeks to a page.
  const today = dayNumber(wanted.today);
  const tallies = namesOf(wanted, TALLIES);
  const minutes = keepsMinutes(wanted.kind) ? namesOf(wanted, measuresOf(wanted)) : [];
  const sums = new Map<string, Sum>();
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
const namesOf = <M extends string>({ subjects }: FiguresWanted, measures: readonly M[]) =>
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

/** Each answer's minutes, with those that are known. */
function minutesOf(text: string, all: number[] = []): number[] {
  eachCount(text, (number, n) => {
    for (let i = 0; i < n; i += 1) all.push(number);
  });
  return all;
}

/** Of parts that keep bands: those of each part and measure. */
function bandsOf(all: readonly Kept[], wanted: FiguresWanted): Map<string, Source[]> {
  const found = new Map<string, Source[]>();
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
