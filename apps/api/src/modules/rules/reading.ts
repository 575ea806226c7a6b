import type { ClauseText } from "./clause.ts";

const charactersPerMinute = 400;

/** The clauses that count as 条: those that ask something, so no titles. */
export function dutiesOf<C extends Pick<ClauseText, "heading">>(clauses: readonly C[]): C[] {
  return clauses.filter((clause) => !clause.heading);
}

/** Whole minutes that a calm reader needs for all of it, titles too; at least one. */
export function readingMinutes(clauses: readonly Pick<ClauseText, "text">[]): number {
  const characters = clauses.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
  return Math.max(1, Math.ceil(characters / charactersPerMinute));
}
