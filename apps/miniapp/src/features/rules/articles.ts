import { articlesOf, isChapter, type PlacedClause } from "@riqing/schema";

/** A clause as far as its place in the text matters. */
export interface Placed extends PlacedClause {
  key: string;
  text: string;
  proposedBy?: string | null;
}

/** A 条 with what stands under it; or, with no head, words before the first 条. */
export interface Block<C extends Placed> {
  key: string;
  /** 第一章, where a chapter begins here. */
  chapter: C | null;
  head: C | null;
  inner: C[];
}

/**
 * The text as cards: one for each 条, which is an outermost clause or one right under a chapter; as
 * the server counts them. Of a text with numbers, only numbered clauses are 条.
 */
export function blocksOf<C extends Placed>(clauses: readonly C[]): Block<C>[] {
  const heads = new Set(articlesOf(clauses));
  const blocks: Block<C>[] = [];
  let chapter: C | null = null;
  for (const clause of clauses) {
    if (heads.has(clause)) {
      blocks.push({ key: clause.key, chapter, head: clause, inner: [] });
      chapter = null;
    } else if (isChapter(clause)) chapter = clause;
    else if (blocks.length > 0 && !chapter) blocks.at(-1)?.inner.push(clause);
    else blocks.push({ key: clause.key, chapter: take(), head: null, inner: [clause] });
  }
  return blocks;

  function take(): C | null {
    const taken = chapter;
    chapter = null;
    return taken;
  }
}

/** How many 条 a text has. */
export const countOf = <C extends Placed>(blocks: readonly Block<C>[]): number =>
  blocks.filter(({ head }) => head !== null).length;

/** The title of the 条 in which each clause stands: 4.2 stands in 发言. */
export function titlesOf<C extends Placed>(clauses: readonly C[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { head, inner } of blocksOf(clauses)) {
    if (!head?.heading) continue;
    for (const { key } of inner) titles.set(key, head.text);
  }
  return titles;
}
