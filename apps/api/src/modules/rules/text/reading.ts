import type { ClauseText } from "./clause.ts";

const charactersPerMinute = 400;

/** The clauses that ask something, so no titles. */
export function dutiesOf<C extends Pick<ClauseText, "heading">>(clauses: readonly C[]): C[] {
  return clauses.filter((clause) => !clause.heading);
}

type Placed = Pick<ClauseText, "key" | "label" | "depth" | "heading">;

/** 第一章, 第二节, 附件一: they part a rulebook, and are no 条 themselves. */
const isChapter = ({ label }: Placed): boolean =>
  /^(?:第.{1,12}?(?:部分|[编篇章节])|附[件录表])/.test(label);

/**
 * The clauses that count as 条, in order: the outermost ones, or those right under the chapters. Of a
 * text with any number at all, only numbered ones count: its own title and preamble are no 条.
 */
export function articlesOf<C extends Placed>(clauses: readonly C[]): C[] {
  const above: C[] = [];
  const outermost = clauses.filter((clause) => {
    while (above.length > 0 && above.at(-1)!.depth >= clause.depth) above.pop();
    const free = above.every(isChapter);
    above.push(clause);
    return free && !isChapter(clause);
  });
  const numbered = outermost.filter(({ label }) => label !== "");
  return numbered.length > 0 ? numbered : dutiesOf(outermost);
}

/** Under which 条 each clause stands, by key; itself, for a 条. What stands above them all is left out. */
export function articleByKey(clauses: readonly Placed[]): Map<string, string> {
  const articles = new Set(articlesOf(clauses));
  const under = new Map<string, string>();
  let open: Placed | null = null;
  for (const clause of clauses) {
    if (articles.has(clause)) open = clause;
    else if (open && clause.depth <= open.depth) open = null;
    if (open) under.set(clause.key, open.key);
  }
  return under;
}

/** Whole minutes that a calm reader needs for all of it, titles too; at least one. */
export function readingMinutes(clauses: readonly Pick<ClauseText, "text">[]): number {
  const characters = clauses.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
  return Math.max(1, Math.ceil(characters / charactersPerMinute));
}
