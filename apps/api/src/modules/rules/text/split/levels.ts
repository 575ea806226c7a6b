import { type Family, isStructural, type Reading } from "./candidates.ts";

/** From outermost to innermost, as Chinese rulebooks usually nest. */
const usual: readonly Family[] = [
  "APPENDIX",
  "PART",
  "CHAPTER",
  "SECTION",
  "ARTICLE",
  "HAN",
  "ORDINAL",
  "ROMAN",
  "HAN_BRACKET",
  "NUMBER",
  "NUMBER_HALF",
  "NUMBER_BRACKET",
  "DECIMAL",
  "CIRCLE",
  "LETTER",
];

export const rankOf = ({ family }: Pick<Reading, "family">): number => usual.indexOf(family);

/** What is unusual about a number, and for a person to look at. */
export type Oddity = "SKIPPED" | "REPEATED" | "OTHER_STYLE" | "BEGINS_AGAIN" | "BEGINS_LATE";

/** How well a number follows: points for the outline, and what is odd about it. */
export interface Step {
  points: number;
  odd: Oddity | null;
}

const next: Step = { points: 3, odd: null };
const step = (points: number, odd: Oddity): Step => ({ points, odd });

/**
 * How `reading` continues a list that has come to `last`; null: it does not. `strong`: it stands at the
 * beginning of a line or a sentence, where a missing or a repeated number is a slip of the author.
 */
export function continuation(last: Reading, reading: Reading, strong: boolean): Step | null {
  if (last.style !== reading.style) return otherStyle(last, reading);
  const [was, is] = [last.numbers, reading.numbers];
  if (continues(was, is)) return next;
  if (was.length !== is.length || !samePrefix(was, is)) return nextGroup(was, is);
  const by = (is.at(-1) ?? 0) - (was.at(-1) ?? 0);
  // An author slips; most often by a number or two.
  if (by === 0) return strong ? step(-1.5, "REPEATED") : null;
  if (by < 0 || !strong) return null;
  if (by > 5) return isStructural(reading) ? step(-3, "SKIPPED") : null;
  return step(by === 2 ? 0 : -2, "SKIPPED");
}

/** 3 → 4, 4.1 → 4.2, 第十条 → 第十条之一 → 第十条之二 → 第十一条. */
function continues(was: readonly number[], is: readonly number[]): boolean {
  if (was.length === is.length) return samePrefix(was, is) && is.at(-1) === (was.at(-1) ?? 0) + 1;
  if (is.length > was.length) return is.join() === [...was, 1].join();
  return is.length === 1 && is[0] === (was[0] ?? 0) + 1;
}

const samePrefix = (a: readonly number[], b: readonly number[]): boolean =>
  a.slice(0, -1).join() === b.slice(0, -1).join();

/** 4.3 → 5.1, where nobody wrote "5". */
function nextGroup(was: readonly number[], is: readonly number[]): Step | null {
  if (was.length !== is.length || was.length < 2 || is.at(-1) !== 1) return null;
  return continues(was.slice(0, -1), is.slice(0, -1)) ? { points: 1.5, odd: null } : null;
}

/** Pairs whose authors change from one to the other within a list: "1、 2." "（一）(2)". */
const kin: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^NUMBER /, /^NUMBER /, 2.5],
  [/^HAN /, /^HAN /, 2.5],
  [/^NUMBER_BRACKET|^NUMBER_HALF/, /^NUMBER_BRACKET|^NUMBER_HALF/, 1.5],
  [/^HAN_BRACKET/, /^NUMBER_BRACKET|^HAN_BRACKET/, 1.5],
  [/^NUMBER /, /^NUMBER_HALF/, 0.5],
  [/^NUMBER_HALF/, /^NUMBER /, 0.5],
];

function otherStyle(last: Reading, { style, numbers }: Reading): Step | null {
  if (numbers.length !== 1 || last.numbers.length !== 1) return null;
  const found = kin.find(([from, to]) => from.test(last.style) && to.test(style));
  const by = (numbers[0] ?? 0) - (last.numbers[0] ?? 0);
  if (!found || by < 0 || by > 1) return null;
  if (by === 1) return step(found[2], "OTHER_STYLE");
  return numbers[0] === 1 ? null : step(found[2] - 4, "REPEATED");
}

/**
 * How `reading` opens a list; `closed` is where an earlier list of its style ended, for 条 counts on
 * through chapters and some authors' items do so, too.
 */
export function opening(
  reading: Reading,
  closed: Reading | undefined,
  parent: Reading | undefined,
  strong: boolean,
): Step | null {
  const { numbers, family } = reading;
  if (family === "DECIMAL") return openingDecimal(reading, parent, strong);
  const counted = closed && continues(closed.numbers, numbers);
  if (isStructural(reading)) {
    if (counted) return next;
    if (numbers.join() === "1") return { points: closed ? -1 : -0.5, odd: null };
    if (!strong) return null;
    if (!closed) return step(-2, "BEGINS_LATE");
    const skipped = (numbers[0] ?? 0) - (closed.numbers[0] ?? 0);
    if (skipped < 0 || skipped > 5) return null;
    return skipped === 0 ? step(-2, "REPEATED") : step(-1, "SKIPPED");
  }
  if (numbers[0] === 1) return { points: reading.rare ? -3 : -1, odd: null };
  if (counted) return step(strong ? 1 : -1, "BEGINS_LATE");
  return strong ? step(reading.rare ? -6 : -3.5, "BEGINS_LATE") : null;
}

function openingDecimal(
  { numbers }: Reading,
  parent: Reading | undefined,
  strong: boolean,
): Step | null {
  const last = numbers.at(-1) ?? 0;
  // 3.1 stands under "3", "3、", "三、" and 第三条, but under no (3).
  const under = parent?.numbers.join() === numbers.slice(0, -1).join() && !isSmall(parent);
  if (under && last === 1) return { points: strong ? 2 : -0.6, odd: null };
  if (under) return strong ? step(-1, "BEGINS_LATE") : null;
  if (!strong) return null;
  return last === 1 ? step(-2.5, "BEGINS_LATE") : step(-4.5, "BEGINS_LATE");
}

const isSmall = ({ family }: Reading): boolean => /BRACKET|HALF|CIRCLE|LETTER/.test(family);

/** May a list stand under another at all? A chapter stands under no article, and nothing under itself. */
export function mayStandUnder(inner: Reading, outer: Reading): boolean {
  if (inner.style === outer.style) return false;
  if (!isStructural(inner)) return true;
  if (inner.family === "ARTICLE" && outer.family === "HAN") return true;
  return isStructural(outer) && rankOf(outer) < rankOf(inner);
}
