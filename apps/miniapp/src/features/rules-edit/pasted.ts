import { type DraftClause, split } from "./clauses";
import type { Range } from "./marks";

/** Cuts a clause at every place where another may begin. */
export function splitAll(
  clauses: readonly DraftClause[],
  id: string,
  newId: () => string,
): DraftClause[] {
  const cuts = clauses.find((clause) => clause.id === id)?.cuts ?? [];
  return cuts.reduceRight<DraftClause[]>(
    (left, at) => split(left, id, at, newId()),
    clauses.map((clause) => (clause.id === id ? { ...clause, cuts: [] } : clause)),
  );
}

/** Somebody has looked: it is one clause, and the whole of it. */
export const settled = (clauses: readonly DraftClause[], id: string): DraftClause[] =>
  clauses.map((clause) => (clause.id === id ? { ...clause, doubt: null, cuts: [] } : clause));

/** What came along from a site, in the order of the text. */
export const noiseOf = (clauses: readonly DraftClause[]): string[] =>
  clauses.flatMap(({ text, noise = [] }) => noise.map(({ start, end }) => text.slice(start, end)));

/** The clauses without it; what was nothing else goes whole. */
export function withoutNoise(clauses: readonly DraftClause[]): DraftClause[] {
  return clauses.flatMap((clause) => {
    const { label, text, cuts = [], noise = [] } = clause;
    if (noise.length === 0) return [clause];
    const gone = noise.map((range) => withItsLine(text, range));
    const left = gone.reduceRight(
      (said, { start, end }) => said.slice(0, start) + said.slice(end),
      text,
    );
    if (label === "" && left.trim() === "") return [];
    const lead = left.length - left.trimStart().length;
    const moved = (at: number) =>
      at - lead - gone.reduce((sum, { start, end }) => sum + (end <= at ? end - start : 0), 0);
    return [{ ...clause, text: left.trim(), cuts: cuts.map(moved), noise: [] }];
  });
}

/** A line of noise goes with its line break. */
function withItsLine(text: string, { start, end }: Range): Range {
  const begins = start === 0 || text[start - 1] === "\n";
  if (begins && text[end] === "\n") return { start, end: end + 1 };
  return begins && end === text.length && start > 0 ? { start: start - 1, end } : { start, end };
}

/** One policy of a pasted text. */
export interface PastedPolicy<C> {
  /** As it stands over its first number; empty: it has none. */
  title: string;
  clauses: C[];
  /** Those with a number. */
  count: number;
}

type Pasted = Pick<DraftClause, "label" | "text" | "heading"> & { part: number };

/** The policies that a pasted text holds, in order. */
export function policiesOf<C extends Pasted>(clauses: readonly C[]): PastedPolicy<C>[] {
  const parts = [...new Set(clauses.map(({ part }) => part))];
  return parts.map((part) => {
    const own = clauses.filter((clause) => clause.part === part);
    const first = own.findIndex(({ label }) => label !== "");
    const titles = own.slice(0, first < 0 ? own.length : first).filter(({ heading }) => heading);
    return {
      title: titles[titles.length - 1]?.text ?? "",
      clauses: own,
      count: own.filter(({ label }) => label !== "").length,
    };
  });
}
