import { articlesOf } from "@riqing/schema";
import type { ClauseText } from "./clause.ts";

const charactersPerMinute = 400;

/** The clauses that ask something, so no titles. */
export function dutiesOf<C extends Pick<ClauseText, "heading">>(clauses: readonly C[]): C[] {
  return clauses.filter((clause) => !clause.heading);
}

type Placed = Pick<ClauseText, "key" | "label" | "depth" | "heading">;

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
