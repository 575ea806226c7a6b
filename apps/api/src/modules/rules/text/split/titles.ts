/** Words without a sentence among them. */
export function isTitle(text: string): boolean {
  return /\S/.test(text) && !/[。；;！!？?，,：:•]|^\s*[-*+]\s/.test(text.trim());
}

/** What companies call such a text. */
const kinds =
  "制度|规定|規定|办法|辦法|规则|規則|规范|規範|规程|公约|公約|守则|守則|细则|細則|须知|須知|章程|条例|條例|群规|群規|管理要求|管理方案|管理标准|承诺书|责任书|倡议书|通知";
const edition = "(?:[（(][^（）()]{1,10}[）)])?";
/** 篇二, also where 一、 follows without a break: "篇二一、总则". */
const nth = "篇(?:[一二三四五六七八九十]{1,2}(?=一[、.．])|[一二三四五六七八九十\\d]{1,3})";

/** A line that names a policy: "公司微信群管理制度（试行）", "…制度篇二". Its first characters are no number. */
const titleLine = new RegExp(
  `^[^\\S\\n]*(?![\\d（(①-⑳]|第.{1,4}[章节節条條、，]|[一二三四五六七八九十]{1,3}[、.，])[^\\n。；;！!？?，,：:、]{0,36}(?:(?:${kinds})》?】?${edition}(?:[^\\S\\n]*${nth})?|${nth})[^\\S\\n]*$`,
  "gm",
);
/** Within a line only "篇二" tells a title from a word in a sentence. */
const titleInLine = new RegExp(
  `(?<=[。！!；;])[^\\n。；;！!？?，,：:]{2,40}?(?:${kinds})${edition}${nth}[：:]?`,
  "g",
);

export interface Title {
  start: number;
  end: number;
}

/** Titles of policies anywhere in a text, in order: it may hold several. */
export function policyTitles(text: string): Title[] {
  const found = [titleLine, titleInLine].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: said }) => {
      const start = index + (said.length - said.trimStart().length);
      return { start, end: index + said.trimEnd().length };
    }),
  );
  return found.toSorted((a, b) => a.start - b.start);
}

/** Nobody's heading is longer. */
const longest = 24;

/**
 * The beginning of the line of a few words that stands right above `start`, such as "处罚办法"; null: none
 * does. It is a heading without a number where a list begins below it.
 */
export function headingAbove(text: string, start: number): number | null {
  const newline = text.lastIndexOf("\n", start - 1);
  if (newline < 0 || text.slice(newline, start).trim() !== "") return null;
  const end = text.slice(Math.max(0, newline - longest * 2), newline).trimEnd().length;
  const from = Math.max(0, newline - longest * 2);
  const line = text.slice(from, from + end);
  const begin = line.lastIndexOf("\n") + 1;
  if (begin === 0 && from > 0) return null;
  const heading = line.slice(begin).trim();
  const named = /^[^：:]{2,10}[：:]$/.test(heading);
  if (heading.length > longest || !(named || isTitle(heading))) return null;
  return from + line.indexOf(heading, begin);
}
