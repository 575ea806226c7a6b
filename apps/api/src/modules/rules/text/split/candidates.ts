import { DIGIT, HAN, isDigit, numberOf, romanOf } from "./numerals.ts";

/**
 * Finds what *looks* like a clause number in running Chinese text, and says what it may mean. Whether it
 * *is* one depends on all the others, which `outline.ts` weighs together.
 */
export type Family =
  | "APPENDIX"
  | "PART"
  | "CHAPTER"
  | "SECTION"
  | "ARTICLE"
  | "HAN"
  | "ORDINAL"
  | "ROMAN"
  | "HAN_BRACKET"
  | "NUMBER"
  | "NUMBER_HALF"
  | "NUMBER_BRACKET"
  | "DECIMAL"
  | "CIRCLE"
  | "LETTER";

/** What a number may mean. */
export interface Reading {
  family: Family;
  /** Family and punctuation together: "1." and "1、" may be two levels of one document. */
  style: string;
  /** 4.1 → [4, 1]; 第十条之一 → [10, 1]; everything else has one. */
  numbers: readonly number[];
  /** Where its label ends. */
  end: number;
  /** Where its number ends, before the punctuation. */
  tail: number;
  /** Written as numbers seldom are, so that others of its list must bear it out: "2 号行车", "1：". */
  rare: boolean;
}

export interface NumberCandidate {
  start: number;
  /** Usually one. "2.30 分钟内答复" is number 2.30, or item 2. */
  readings: readonly Reading[];
}

const gap = "[ \\t\\u3000]{0,2}";
const point = "[.．、)）]";
/** Signs that are rare as numbers count only where a line begins, perhaps with marks for print, or a sentence. */
const lineStart = "(?<=^[ \\t\\u3000#*]{0,8}|[。；;！!][ \\t\\u3000]{0,2})";
const lineOrColon = "(?<=^[ \\t\\u3000#*]{0,8}|[。；;！!：:][ \\t\\u3000]{0,2})";

/** Every repetition is bounded, so that no pasted text can make the scan slower than linear. */
const pattern = new RegExp(
  [
    "(?<link>(?:https?://|www\\.)[^\\s，。；、）]+)",
    // "篇二一、总则": the 一 is a number, the 二 belongs to a title
    "(?<title>篇[一二三四五六七八九十]{1,2}(?=一[、.．]))",
    // 第一章, 第 4 条, 第1節, 【第一条】
    `(?:[【〔\\[]${gap})?第${gap}(?<ordinal>[${HAN}${DIGIT}]{1,9})${gap}(?<unit>部分|部份|[编編篇章节節条條])(?:之(?<insert>[${HAN}]{1,3}))?(?:${gap}[】〕\\]])?`,
    // 第一、 第二，
    `第(?<nth>[一二三四五六七八九十]{1,3}|[${DIGIT}]{1,2})(?<nthMark>[、，,：:])`,
    // 附件一：, and at the beginning of a line also 附件一群登记表
    `(?<appendix>附[件录錄表])${gap}(?<which>[${HAN}${DIGIT}]{0,3})(?=[：:、\\s]|$|(?<=^[ \\t\\u3000#*]{0,8}附.${gap}[${HAN}${DIGIT}]{1,3}))`,
    // （一） (1) 〔一〕 【1】, also with the point that some write after it
    `(?<open>[（(〔【\\[])${gap}(?<bracketed>[${HAN}]{1,5}|[${DIGIT}]{1,3}|[a-zA-Z])${gap}[）)〕】\\]]`,
    `(?<![${DIGIT}.．a-zA-Z])(?<decimal>[${DIGIT}]{1,4}(?:[.．][${DIGIT}]{1,4}){1,4})(?![${DIGIT}])`,
    `(?<keycap>[1-9])\\ufe0f?\\u20e3`,
    `(?<![${DIGIT}.．a-zA-Z]|[（(]\\s{0,2})(?<number>[${DIGIT}]{1,3})(?<after>${gap}${point})`,
    `${lineStart}(?<loose>[${DIGIT}]{1,2})(?<looseMark>${gap}[。：:，,])(?![${DIGIT}])`,
    `(?<!第|(?<!篇[一二三四五六七八九十]?)[${HAN}]|[（(]\\s{0,2})(?<numeral>[${HAN}]{1,5})(?<behind>${gap}${point})`,
    `${lineOrColon}(?<looseNumeral>[${HAN}]{1,3})(?<looseBehind>${gap}[，,。：:]|(?=[ \\t\\u3000]))`,
    "(?<circle>[①-⑳⑴-⒇⒈-⒛㈠-㈩❶-❿➀-➓㊀-㊉])",
    `(?<![a-zA-Z0-9])(?<roman>[Ⅰ-Ⅻⅰ-ⅻ]|[IVX]{1,5}|[ivx]{1,5})(?<romanMark>${gap}[.．、)）])(?![a-z0-9])`,
    `(?<![a-zA-Z0-9./])(?<letter>[a-zA-Z])(?<letterMark>${gap}[.．、)）])(?![a-zA-Z0-9])`,
    `${lineStart}(?<bare>[${DIGIT}]{1,2})(?=[ \\t\\u3000]{0,4}[^\\s${DIGIT}.．、,，:：/\\-–—~%)）])`,
  ].join("|"),
  "gm",
);

const units: Record<string, Family> = {
  部分: "PART",
  部份: "PART",
  编: "PART",
  編: "PART",
  篇: "PART",
  章: "CHAPTER",
  节: "SECTION",
  節: "SECTION",
  条: "ARTICLE",
  條: "ARTICLE",
};

/** Signs that stand for a number by themselves: the first of each run, its length, what it means. */
const signs: readonly (readonly [string, number, Family])[] = [
  ["①", 20, "CIRCLE"],
  ["⑴", 20, "NUMBER_BRACKET"],
  ["⒈", 20, "NUMBER"],
  ["㈠", 10, "HAN_BRACKET"],
  ["❶", 10, "CIRCLE"],
  ["➀", 10, "CIRCLE"],
  ["➊", 10, "CIRCLE"],
  ["㊀", 10, "CIRCLE"],
];

/** No list is longer; a higher number is a year, a sum or a telephone. */
const highest = 999;
const highestItem = 200;

/** All candidates in order. They do not overlap. */
export function candidatesIn(text: string): NumberCandidate[] {
  // "。4 职责" is a number only in documents that also count 4.1; elsewhere it is "4 号行车".
  const countsBare = /(?:^|[。；;\s])[\d０-９]{1,2}[.．][1１](?![\d０-９])/m.test(text);
  const found: NumberCandidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const { index: start } = match;
    const inLine =
      start > 0 &&
      /[。；;！!]/.test(
        text
          .slice(start - 3, start)
          .trimEnd()
          .at(-1) ?? "",
      );
    if (match.groups?.["bare"] !== undefined && inLine && !countsBare) continue;
    const readings = readingsOf(match.groups ?? {}, match[0], start)
      .map((reading) => ({ ...reading, end: labelEnd(text, start, reading) }))
      .filter(isCredible);
    if (readings.length > 0) found.push({ start: withMarkup(text, start), readings });
  }
  return found;
}

type Found = Record<string, string | undefined>;

function readingsOf(found: Found, whole: string, start: number): Reading[] {
  const end = start + whole.length;
  const read = (family: Family, style: string, numbers: number[], rest: Partial<Reading> = {}) => [
    { family, style: `${family} ${style}`, numbers, end, tail: end, rare: false, ...rest },
  ];
  const { ordinal, unit = "", insert, nth, appendix, which, bracketed, open = "" } = found;
  if (ordinal) {
    const numbers = insert ? [numberOf(ordinal), numberOf(insert)] : [numberOf(ordinal)];
    return read(units[unit] ?? "ARTICLE", "", numbers);
  }
  if (nth) return read("ORDINAL", "", [numberOf(nth)], { tail: end - 1 });
  if (appendix) return read("APPENDIX", "", [which ? numberOf(which) : 1]);
  if (bracketed) {
    const style = /[（(]/.test(open) ? "round" : open;
    if (/[a-zA-Z]/.test(bracketed)) return read("LETTER", "round", [letterOf(bracketed)]);
    const family = isDigit(bracketed[0]) ? "NUMBER_BRACKET" : "HAN_BRACKET";
    return read(family, style, [numberOf(bracketed)], { rare: style === "[" });
  }
  const { decimal, keycap, number, after, loose, looseMark = "" } = found;
  if (decimal) return [...decimalsOf(decimal, start, end)];
  if (keycap) return read("CIRCLE", "keycap", [Number(keycap)]);
  if (number) return counted("NUMBER", "NUMBER_HALF", number, after ?? "", start);
  if (loose) {
    return read("NUMBER", "point", [numberOf(loose)], {
      rare: !/[。]/.test(looseMark),
      tail: start + loose.length,
    });
  }
  const { numeral, behind = "", looseNumeral, looseBehind = "", circle, bare } = found;
  if (numeral) return counted("HAN", "HAN_BRACKET", numeral, behind, start);
  if (looseNumeral) {
    const style = looseBehind === "" ? "bare" : "pause";
    const tail = start + looseNumeral.length;
    return read("HAN", style, [numberOf(looseNumeral)], { rare: looseBehind === "", tail });
  }
  if (circle) return sign(circle, start);
  if (bare) return read("NUMBER", "bare", [numberOf(bare)], { rare: true });
  const { roman, romanMark, letter, letterMark } = found;
  if (roman) {
    const mark = styleOf(romanMark ?? "");
    const n = romanOf(roman);
    const tail = start + roman.length;
    return [
      ...(n === null ? [] : read("ROMAN", `${caseOf(roman)}${mark}`, [n], { tail })),
      ...(/^[a-zA-Z]$/.test(roman)
        ? read("LETTER", `${caseOf(roman)}${mark}`, [letterOf(roman)], { tail })
        : []),
    ];
  }
  if (!letter) return [];
  const style = `${caseOf(letter)}${styleOf(letterMark ?? "")}`;
  return read("LETTER", style, [letterOf(letter)], { tail: start + 1 });
}

/** "2.30 分钟" is item 2 if it is not number 2.30. */
function* decimalsOf(decimal: string, start: number, end: number): Generator<Reading> {
  const numbers = decimal.split(/[.．]/).map(numberOf);
  const style = `DECIMAL ${numbers.length}`;
  yield { family: "DECIMAL", style, numbers, end, tail: end, rare: false };
  const head = decimal.split(/[.．]/)[0] ?? "";
  if (numbers.length === 2) yield* counted("NUMBER", "NUMBER_HALF", head, ".", start);
}

function counted(
  open: Family,
  half: Family,
  digits: string,
  mark: string,
  start: number,
): Reading[] {
  const style = styleOf(mark);
  const family = style === "half" ? half : open;
  const tail = start + digits.length;
  const end = tail + mark.length;
  return [
    { family, style: `${family} ${style}`, numbers: [numberOf(digits)], end, tail, rare: false },
  ];
}

function styleOf(mark: string): "half" | "pause" | "point" {
  if (/[)）]/.test(mark)) return "half";
  return mark.includes("、") ? "pause" : "point";
}

const caseOf = (letters: string): string => (/[A-ZⅠ-Ⅻ]/.test(letters) ? "upper " : "lower ");

const letterOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

function sign(circle: string, start: number): Reading[] {
  const code = circle.charCodeAt(0);
  return signs.flatMap(([first, length, family]) => {
    const n = code - first.charCodeAt(0) + 1;
    if (n < 1 || n > length) return [];
    const [end, style] = [start + 1, `${family} ${first}`];
    return [{ family, style, numbers: [n], end, tail: end, rare: false }];
  });
}

const structural: ReadonlySet<Family> = new Set([
  "APPENDIX",
  "PART",
  "CHAPTER",
  "SECTION",
  "ARTICLE",
]);

/** 编 章 节 条 and 附件: named by what they are, unlike the items of a list. */
export const isStructural = ({ family }: Pick<Reading, "family">): boolean =>
  structural.has(family);

function isCredible(reading: Reading): boolean {
  const most = isStructural(reading) || reading.family === "DECIMAL" ? highest : highestItem;
  return reading.numbers.every((n) => n >= 1 && n <= most);
}

/** "第一条：" and "（一）、" take their punctuation along. */
function labelEnd(text: string, start: number, { family, style, end }: Reading): number {
  let at = end;
  if (isStructural({ family }) && /[：:、.．]/.test(text[at] ?? "")) at += 1;
  if (family === "DECIMAL" && /[.．、]/.test(text[at] ?? "")) at += 1;
  if (/BRACKET/.test(family) && !/half/.test(style) && /[、.．]/.test(text[at] ?? "")) at += 1;
  if (text[start - 1] === "*") while (text[at] === "*") at += 1;
  return at;
}

/** "## " and "**" before a number at the beginning of a line belong to its label. */
function withMarkup(text: string, from: number): number {
  let at = from - 1;
  let start = from;
  while (at >= 0 && /[^\S\n]|[#*]/.test(text[at] ?? "")) {
    if (/[#*]/.test(text[at] ?? "")) start = at;
    at -= 1;
  }
  return at < 0 || text[at] === "\n" ? start : from;
}
