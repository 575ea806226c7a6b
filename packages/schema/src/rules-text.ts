import { lengthOf } from "./input.ts";
import { LIMITS } from "./limits.ts";
import { cleanText } from "./text.ts";

/** A clause as far as its place in the text matters. */
export interface PlacedClause {
  label: string;
  depth: number;
  heading: boolean;
}

/** 第一章, 第二节, 附件一: they part a rulebook, and are no 条 themselves. */
export const isChapter = ({ label }: Pick<PlacedClause, "label">): boolean =>
  /^(?:第.{1,12}?(?:部分|[编篇章节])|附[件录表])/.test(label);

/**
 * The clauses that count as 条, in order: the outermost ones, or those right under the chapters. Of a
 * text with any number at all, only numbered ones count: its own title and preamble are no 条. Whoever
 * writes and whoever signs is told this number.
 */
export function articlesOf<C extends PlacedClause>(clauses: readonly C[]): C[] {
  const above: C[] = [];
  const outermost = clauses.filter((clause) => {
    while (above.length > 0 && (above[above.length - 1]?.depth ?? 0) >= clause.depth) above.pop();
    const free = above.every(isChapter);
    above.push(clause);
    return free && !isChapter(clause);
  });
  const numbered = outermost.filter(({ label }) => label !== "");
  return numbered.length > 0 ? numbered : outermost.filter(({ heading }) => !heading);
}

/**
 * How long rules are: their characters without white space. So a text has the same length before it is
 * cut into clauses and after.
 */
export const rulesLength = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + lengthOf(cleanText(text).replace(/\s+/g, "")), 0);

/** What is wrong with the length of rules, pasted or in clauses; null: nothing. */
export function rulesLengthFault(length: number): "REQUIRED" | "TOO_SHORT" | "TOO_LONG" | null {
  if (length === 0) return "REQUIRED";
  if (length < LIMITS.rulesTextMin) return "TOO_SHORT";
  return length > LIMITS.rulesTextMax ? "TOO_LONG" : null;
}
