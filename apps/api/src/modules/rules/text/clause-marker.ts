/**
 * Finds what *looks* like a clause number in running Chinese text, and describes where it stands.
 * Whether it *is* one depends on the numbers before it, which `clause-outline.ts` knows.
 */
export type Family =
  | "APPENDIX"
  | "PART"
  | "CHAPTER"
  | "SECTION"
  | "ARTICLE"
  | "HAN"
  | "HAN_BRACKET"
  | "NUMBER"
  | "NUMBER_HALF"
  | "NUMBER_BRACKET"
  | "DECIMAL"
  | "CIRCLE";

/**
 * What comes before: LINE nothing on this line · STOP the end of a sentence or a colon · PAUSE a
 * comma or a closing bracket · SPACE only white space after a word · NONE a word.
 */
export type MarkerPosition = "LINE" | "STOP" | "PAUSE" | "SPACE" | "NONE";

export interface Marker {
  family: Family;
  /** Family and punctuation together: "1." and "1、" may be two levels of one document. */
  style: string;
  /** 4.1 → [4, 1]; 第十条之一 → [10, 1]; everything else has one. */
  numbers: number[];
  start: number;
  /** Where the label ends. */
  end: number;
  /** Where its number ends, before the punctuation. */
  tail: number;
  position: MarkerPosition;
  /** For LINE: the line before is a finished sentence, a title or blank, so this is no wrapped line. */
  settled: boolean;
  /** What else the same characters may be: "2.30 分钟内答复" is item 2 if it is not number 2.30. */
  otherwise: Marker | null;
}

const han = "〇零一二两三四五六七八九十百千";
const digit = "0-9０-９";
const gap = "[ \\t\\u3000]{0,2}";

/** Every repetition is bounded, so that no pasted text can make the scan slower than linear. */
const candidate = new RegExp(
  [
    "(?<link>(?:https?://|www\\.)[^\\s，。；、）]+)",
    `第${gap}(?<ordinal>[${han}${digit}]{1,9})${gap}(?<unit>部分|[编篇章节条])(?:之(?<insert>[${han}]{1,3}))?`,
    `(?<appendix>附[件录表])${gap}(?<which>[${han}${digit}]{0,3})(?=[：:、\\s]|$)`,
    `[（(]${gap}(?<bracketed>[${han}]{1,5}|[${digit}]{1,3})${gap}[）)]`,
    `(?<![${digit}.．])(?<decimal>[${digit}]{1,4}(?:[.．][${digit}]{1,4}){1,4})(?![${digit}])`,
    `(?<![${digit}.．])(?<number>[${digit}]{1,3})(?<after>[.．、)）])`,
    `(?<![第${han}])(?<numeral>[${han}]{1,5})(?<behind>[、.．)）])`,
    "(?<circle>[①-⑳⑴-⒇⒈-⒛㈠-㈩])",
    `(?<=^[ \\t\\u3000]{0,8})(?<bare>[${digit}]{1,2})(?=[ \\t\\u3000]{1,4}[^\\s${digit}.])`,
  ].join("|"),
  "gm",
);

const units: Record<string, Family> = {
  部分: "PART",
  编: "PART",
  篇: "PART",
  章: "CHAPTER",
  节: "SECTION",
  条: "ARTICLE",
};

/** Signs that stand for a number by themselves: the first of each run, its length, what it means. */
const signs: readonly (readonly [string, number, Family])[] = [
  ["①", 20, "CIRCLE"],
  ["⑴", 20, "NUMBER_BRACKET"],
  ["⒈", 20, "NUMBER"],
  ["㈠", 10, "HAN_BRACKET"],
];

/** All candidates in order. They do not overlap. */
export function* markersIn(text: string): Generator<Marker> {
  // "2 范围" is a number only in documents that also count 2.1; elsewhere it is "2 号行车".
  const countsBare = /^[ \t\u3000]{0,8}[\d０-９]{1,2}[.．][1１](?![\d０-９.．])/m.test(text);
  for (const match of text.matchAll(candidate)) {
    const found = match.groups ?? {};
    if (found.link !== undefined || (found.bare !== undefined && !countsBare)) continue;
    const read = reading(found, match[0]);
    if (read) yield placed(text, match.index, match.index + match[0].length, read);
  }
}

type Reading = Pick<Marker, "family" | "style" | "numbers">;

function reading(found: Record<string, string | undefined>, whole: string): Reading | null {
  const { ordinal, unit, insert, appendix, which, bracketed, decimal } = found;
  if (ordinal && unit) {
    const numbers = insert ? [numberOf(ordinal), numberOf(insert)] : [numberOf(ordinal)];
    return plain(units[unit] ?? "ARTICLE", numbers);
  }
  if (appendix) return plain("APPENDIX", [which ? numberOf(which) : 1]);
  if (bracketed) {
    const family = isDigit(bracketed[0]) ? "NUMBER_BRACKET" : "HAN_BRACKET";
    return plain(family, [numberOf(bracketed)]);
  }
  if (decimal) {
    const numbers = decimal.split(/[.．]/).map(numberOf);
    return { family: "DECIMAL", style: `DECIMAL ${numbers.length}`, numbers };
  }
  const { number, after, numeral, behind, bare, circle } = found;
  if (number && after) return counted("NUMBER", "NUMBER_HALF", after, number);
  if (numeral && behind) return counted("HAN", "HAN_BRACKET", behind, numeral);
  if (bare) return { family: "NUMBER", style: "NUMBER bare", numbers: [numberOf(bare)] };
  return circle ? sign(whole) : null;
}

function plain(family: Family, numbers: number[]): Reading {
  return { family, style: family, numbers };
}

function counted(open: Family, half: Family, after: string, number: string): Reading {
  const numbers = [numberOf(number)];
  if (/[)）]/.test(after)) return { family: half, style: `${half} half`, numbers };
  return { family: open, style: `${open} ${after === "、" ? "pause" : "point"}`, numbers };
}

function sign(whole: string): Reading | null {
  const code = whole.charCodeAt(0);
  for (const [first, length, family] of signs) {
    const n = code - first.charCodeAt(0) + 1;
    if (n >= 1 && n <= length) return { family, style: `${family} sign`, numbers: [n] };
  }
  return null;
}

function placed(text: string, from: number, to: number, read: Reading): Marker {
  const { start, position, settled } = placeOf(text, from);
  let end = to;
  const titled = text[from] === "第" || read.family === "APPENDIX";
  if (titled && /[：:、.．]/.test(text[end] ?? "")) end += 1;
  if (read.family === "DECIMAL" && /[.．、]/.test(text[end] ?? "")) end += 1;
  if (start < from) while (text[end] === "*") end += 1;
  const marker = { ...read, start, end, tail: to, position, settled, otherwise: null };
  if (read.family !== "DECIMAL" || read.numbers.length !== 2) return marker;
  const point = text.slice(from, to).search(/[.．]/) + 1;
  const item = counted("NUMBER", "NUMBER_HALF", ".", text.slice(from, from + point - 1));
  return {
    ...marker,
    otherwise: { ...marker, ...item, end: from + point, tail: from + point - 1 },
  };
}

function placeOf(text: string, from: number): Pick<Marker, "start" | "position" | "settled"> {
  let at = from - 1;
  let start = from;
  while (at >= 0 && isBlank(text[at])) {
    if (/[#*]/.test(text[at] ?? "")) start = at;
    at -= 1;
  }
  if (at < 0) return { start, position: "LINE", settled: true };
  if (text[at] === "\n") return { start, position: "LINE", settled: isSettled(text, at) };
  return { start: from, position: inLine(text, at, from), settled: false };
}

function inLine(text: string, at: number, from: number): MarkerPosition {
  const before = text[at] ?? "";
  // 23:30 is a time; its colon introduces nothing.
  const stop = /[。；;！!？?：:…]/;
  if (stop.test(before)) {
    return /[:：]/.test(before) && isDigit(text[at - 1]) ? "NONE" : "STOP";
  }
  if (/[”"』」）)】]/.test(before)) return stop.test(text[at - 1] ?? "") ? "STOP" : "PAUSE";
  if (/[，,、]/.test(before)) return "PAUSE";
  return at === from - 1 ? "NONE" : "SPACE";
}

/** A wrapped line is long and ends in the middle of a sentence; anything else ends what it said. */
function isSettled(text: string, newline: number): boolean {
  let at = newline - 1;
  while (at >= 0 && /[^\S\n]/.test(text[at] ?? "")) at -= 1;
  if (at < 0 || /[\n。；;！!？?：:…”」』）)】]/.test(text[at] ?? "")) return true;
  const shortLine = 24;
  return text.lastIndexOf("\n", at) >= at - shortLine || at < shortLine;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && character !== "\n" && /[\s#*]/.test(character);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character);
}

/** 一百二十三, 一〇二, 123 and １２３ alike. */
export function numberOf(written: string): number {
  const digits = [...written.replace(/[ \t\u3000]/g, "")].map(valueOf);
  if (digits.every((value) => value < 10)) return digits.reduce((sum, n) => sum * 10 + n, 0);
  let total = 0;
  let pending = 0;
  for (const value of digits) {
    if (value < 10) pending = value;
    else {
      total += (pending || 1) * value;
      pending = 0;
    }
  }
  return total + pending;
}

function valueOf(character: string): number {
  const scale = { 十: 10, 百: 100, 千: 1000, 零: 0, 〇: 0, 两: 2 }[character];
  if (scale !== undefined) return scale;
  const place = "一二三四五六七八九".indexOf(character);
  if (place >= 0) return place + 1;
  return character >= "０" ? character.charCodeAt(0) - 0xff10 : Number(character);
}
