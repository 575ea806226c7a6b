import { isStructural, type Reading } from "./candidates.ts";
import { continuation, mayStandUnder, type Oddity, opening, rankOf, type Step } from "./levels.ts";
import type { Place, Placed } from "./place.ts";
import { headingAbove, isTitle, type Title } from "./titles.ts";

/** A candidate that is a clause number, in the outline that was chosen. */
export interface Taken {
  candidate: Placed;
  reading: Reading;
  depth: number;
  /** How well it stands and follows; under one it could as well be no number. */
  points: number;
  odd: Oddity | null;
  /** It begins another policy of the same text. */
  anew: boolean;
}

interface Chain extends Taken {
  before: Chain | null;
}

/** The lists that are open, from the innermost outwards. */
interface Level {
  reading: Reading;
  above: Level | null;
  depth: number;
  /** Style and number of all levels: two outlines with the same lists open can only go on alike. */
  key: string;
}

interface State {
  points: number;
  open: Level | null;
  taken: Chain | null;
  /** Where the latest list of each style has come to. */
  latest: ReadonlyMap<string, Reading>;
  /** Learned from this document: "outer > inner". */
  nests: ReadonlySet<string>;
}

/** A way to go on from a state. Only those that are kept become states. */
interface Way {
  from: State;
  points: number;
  open: Level | null;
  taken: Taken | null;
  /** A new policy begins, so what was counted before counts no more. */
  anew: boolean;
}

/** The deepest level that a rulebook may have. */
const deepest = 11;
/** More outlines than this side by side find nothing better in the policies we have. */
const widest = 12;
const narrowest = 3;
/** Candidates times outlines: bounds the time for a text that is nothing but numbers. */
const work = 20_000;

/**
 * The most consistent outline of all candidates together. The text is read from front to back with the
 * best outlines so far side by side (a beam search): each candidate is left in its sentence, continues a
 * list that is open, or opens one. So the first number of a list may stand where it could as well be
 * no number: that the second follows bears it out.
 */
export function outlineOf(
  text: string,
  candidates: readonly Placed[],
  titles: readonly Title[] = [],
): Taken[] {
  const width = Math.max(narrowest, Math.min(widest, Math.floor(work / (candidates.length + 1))));
  const layout = new Layout(text, candidates, titles);
  let states: State[] = [
    { points: 0, open: null, taken: null, latest: new Map(), nests: new Set() },
  ];
  for (const candidate of candidates) {
    if (candidate.readings.length === 0) continue;
    const ways = states.flatMap((state) => waysFrom(state, candidate, layout));
    states = best(ways, width).map(follow);
  }
  return listed(states[0]?.taken ?? null);
}

function waysFrom(state: State, candidate: Placed, layout: Layout): Way[] {
  const { points, open } = state;
  const left: Way = { from: state, points, open, taken: null, anew: false };
  const anew = layout.beginsPolicy(state.taken, candidate)
    ? candidate.readings.flatMap((reading) =>
        waysToTake({ ...state, open: null, latest: new Map() }, candidate, reading, layout).map(
          (way) => ({ ...way, from: state, anew: true, points: way.points - 0.5 }),
        ),
      )
    : [];
  const taking = candidate.readings.flatMap((reading) =>
    waysToTake(state, candidate, reading, layout),
  );
  return [left, ...taking, ...anew];
}

/** To take a reading of a candidate as the next of an open list, or as the first of a new one. */
function waysToTake(state: State, candidate: Placed, reading: Reading, layout: Layout): Way[] {
  const standing = layout.points(state.taken, candidate, reading);
  if (standing === null) return [];
  const strong = candidate.place === "LINE" || candidate.place === "STOP";
  const levels = levelsOf(state.open);
  const way = (above: Level | null, { points, odd }: Step): Way => {
    const gained = standing + points;
    const depth = above ? above.depth + 1 : 0;
    const key = `${above?.key ?? ""}|${reading.style}:${reading.numbers.join(".")}`;
    return {
      from: state,
      points: state.points + gained,
      open: { reading, above, depth, key },
      taken: { candidate, reading, depth, points: gained, odd, anew: false },
      anew: false,
    };
  };
  const on = levels.flatMap((level) => {
    const step = continuation(level.reading, reading, strong);
    if (!step || (step.odd === "OTHER_STYLE" && isElsewhere(state, levels, level, reading))) {
      return [];
    }
    return [way(level.above, step)];
  });
  const first = places(levels, reading).flatMap(({ above, given }) => {
    const line = candidate.place === "LINE";
    const closed = state.latest.get(reading.style);
    const step = opening(
      reading,
      closed,
      above?.reading,
      reading.family === "DECIMAL" ? line : strong,
    );
    if (!step || (above?.depth ?? -1) + 1 > deepest) return [];
    const again = given.again && (reading.numbers.at(-1) ?? 0) === 1;
    if (given.again && !again) return [];
    const titled = layout.followsTitle(candidate);
    const cost = given.cost + (again ? (titled ? 0.5 : 2.5) : 0);
    const points = step.points - cost + nesting(state, above, reading);
    return [way(above, { points, odd: again && !titled ? "BEGINS_AGAIN" : step.odd })];
  });
  return [...on, ...first];
}

/** Another style continues a list only where it is no list of its own, around this one or inside. */
function isElsewhere(state: State, levels: Level[], level: Level, { style }: Reading): boolean {
  if (levels.some((other) => other !== level && other.reading.style === style)) return true;
  return state.nests.has(`${level.reading.style} > ${style}`);
}

interface Opening {
  above: Level | null;
  given: { cost: number; again: boolean };
}

/**
 * The levels under which a new list can open: the innermost that may have it under itself, or for a
 * price the next ones outwards. `again`: a list of the same style was open there.
 */
function places(levels: readonly Level[], reading: Reading): Opening[] {
  const outwards = [...levels].toReversed();
  const barred = outwards.findIndex((level) => !mayStandUnder(reading, level.reading));
  const fitting = barred < 0 ? outwards : outwards.slice(0, barred);
  const again = barred >= 0 && outwards[barred]?.reading.style === reading.style;
  const found: Opening[] = [];
  for (let i = fitting.length; i >= Math.max(0, fitting.length - 2); i--) {
    const cost = 1.5 * (fitting.length - i);
    found.push({ above: fitting[i - 1] ?? null, given: { cost, again } });
  }
  return found;
}

/** Documents nest their lists alike throughout. */
function nesting(state: State, above: Level | null, reading: Reading): number {
  if (!above) return 0;
  const outer = above.reading;
  if (state.nests.has(`${outer.style} > ${reading.style}`)) return 0.5;
  if (state.nests.has(`${reading.style} > ${outer.style}`)) return -5;
  return rankOf(reading) < rankOf(outer) ? -1.5 : 0;
}

function best(ways: readonly Way[], width: number): Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const key = way.open?.key ?? "";
    const rival = kept.get(key);
    if (!rival || way.points > rival.points) kept.set(key, way);
  }
  return [...kept.values()].toSorted((a, b) => b.points - a.points).slice(0, width);
}

function follow({ from, points, open, taken, anew }: Way): State {
  if (!taken || !open) return from;
  const latest = new Map(anew ? [] : from.latest).set(taken.reading.style, taken.reading);
  const pairs = levelsOf(open.above).map(
    ({ reading }) => `${reading.style} > ${taken.reading.style}`,
  );
  const nests = pairs.every((pair) => from.nests.has(pair))
    ? from.nests
    : new Set([...from.nests, ...pairs]);
  return { points, open, taken: { ...taken, anew, before: from.taken }, latest, nests };
}

function levelsOf(innermost: Level | null): Level[] {
  const levels: Level[] = [];
  for (let level = innermost; level; level = level.above) levels.push(level);
  return levels;
}

function listed(last: Chain | null): Taken[] {
  const taken: Taken[] = [];
  for (let one = last; one; one = one.before) taken.push(one);
  return taken.toReversed();
}

const standing: Record<Place, number> = {
  LINE: 4,
  STOP: 2,
  WRAP: 0.5,
  SPACE: 0.5,
  PAUSE: -1.5,
  WORD: -3,
};

/** Where numbers stand in this document. */
class Layout {
  private readonly text: string;
  /** Where titles of policies begin. */
  private readonly titles: readonly number[];
  /** Styles that stand at the beginning of a line nearly always. */
  private readonly onLines: ReadonlySet<string>;

  constructor(text: string, candidates: readonly Placed[], titles: readonly Title[]) {
    this.text = text;
    this.titles = titles.map(({ start }) => start);
    const counts = new Map<string, { lines: number; all: number }>();
    for (const { place, readings } of candidates) {
      const style = readings[0]?.style;
      if (!style) continue;
      const count = counts.get(style) ?? { lines: 0, all: 0 };
      counts.set(style, { lines: count.lines + (place === "LINE" ? 1 : 0), all: count.all + 1 });
    }
    const often = [...counts].filter(([, { lines, all }]) => lines >= 3 && lines >= all * 0.7);
    this.onLines = new Set(often.map(([style]) => style));
  }

  /** How likely a number is where this one stands; null: it cannot be one. */
  points(last: Taken | null, { start, place }: Placed, reading: Reading): number | null {
    const byPlace = standing[place];
    if (place === "LINE") return byPlace;
    const between = this.between(last, start);
    if (last && between !== null && between.trim() === "") {
      return last.reading.style === reading.style ? null : 1.5;
    }
    const byTitle = between === null ? null : titlePoints(between, isStructural(reading));
    if (byTitle !== null && byTitle > byPlace) return byTitle;
    if (place === "WORD" && reading.family === "CIRCLE") return -1;
    const stray = place !== "STOP" && this.onLines.has(reading.style);
    return stray ? byPlace - 1.5 : byPlace;
  }

  /** A line of a few words before it, such as "处罚办法". */
  followsTitle({ start, place }: Placed): boolean {
    return place === "LINE" && headingAbove(this.text, start) !== null;
  }

  /** The title of a policy stands between the last number and this one. */
  beginsPolicy(last: Taken | null, { start }: Placed): boolean {
    if (!last) return false;
    const title = this.titles.findLast((at) => at < start);
    return title !== undefined && title >= last.reading.end;
  }

  /** What stands between the last number and this one, as far as it could be a title. */
  private between(last: Taken | null, start: number): string | null {
    const from = last?.reading.end ?? 0;
    return start - from > longestTitle ? null : this.text.slice(from, start);
  }
}

const longestTitle = 48;

/** No title ends so; what follows belongs to the sentence. */
const unfinished = /[由在的为為和与與及或将將被把对對按从從向于於如见見至到含以]$/;

/** After a few words without a sentence, "总则" or "申请流程", a list may begin or go on. */
function titlePoints(between: string, structuralNumber: boolean): number | null {
  if (!isTitle(between) || unfinished.test(between.trimEnd())) return null;
  const { length } = between.trim();
  if (length <= 16) return 1;
  if (length <= 30) return 0.4;
  return structuralNumber ? 0 : -1;
}
