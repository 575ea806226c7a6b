import { SMALLEST_SHOWN, withheldAmong } from "./withhold.policy.ts";

/** A decided measure, as the figures count it. */
export interface DecidedMeasure {
  kindKey: string;
  kindName: string;
  clauseKey: string;
  clauseLabel: string;
  clauseText: string;
  issuerId: string;
  month: string;
  revoked: boolean;
  lowered: boolean;
}

export interface Counts {
  decided: number;
  revoked: number;
  lowered: number;
}

/** One line of a table; what is withheld is null. */
export interface Line {
  key: string;
  counts: Counts | null;
  byMonth: (number | null)[];
  /** Of these the newest. */
  example: DecidedMeasure;
}

export interface Figures {
  total: Counts | null;
  kinds: Line[];
  issuers: Line[];
  clauses: Line[];
}

const countsOf = (measures: readonly DecidedMeasure[]): Counts => ({
  decided: measures.length,
  revoked: measures.filter(({ revoked }) => revoked).length,
  lowered: measures.filter(({ lowered }) => lowered).length,
});

/** A line with all that is known of it, before anything is withheld. */
interface Whole {
  key: string;
  counts: Counts;
  months: number[];
  example: DecidedMeasure;
}

/**
 * Counts measures (the newest first) by kind and month, by issuer and by clause. All three tables are of the same
 * measures, so the sum of each is known as soon as one is whole: what is withheld in one cannot be worked out
 * from another; where it could be, everything is withheld.
 */
export function figuresOf(measures: readonly DecidedMeasure[], months: readonly string[]): Figures {
  const kinds = linesOf(measures, months, ({ kindKey }) => kindKey);
  const issuers = linesOf(measures, months, ({ issuerId }) => issuerId);
  const clauses = linesOf(measures, months, ({ clauseKey }) => clauseKey);

  // First the months within each kind: a kind whose months cannot be hidden is withheld as a whole.
  const cells = kinds.map((line) => withheldAmong(line.months));
  const unsafe = new Set(cells.flatMap((withheld, place) => (withheld === null ? [place] : [])));
  const sizes = (lines: readonly Whole[]) => lines.map(({ counts }) => counts.decided);
  const withheld = [
    withheldAmong(sizes(kinds), unsafe),
    withheldAmong(sizes(issuers)),
    withheldAmong(sizes(clauses)),
  ];
  const total = countsOf(measures);
  const nothing = withheld.includes(null) || total.decided < SMALLEST_SHOWN;
  const table = (lines: readonly Whole[], at: number) =>
    shown(lines, nothing ? null : (withheld[at] ?? null), at === 0 ? cells : null);
  return {
    total: nothing ? null : total,
    kinds: table(kinds, 0),
    issuers: table(issuers, 1),
    clauses: table(clauses, 2),
  };
}

function linesOf(
  measures: readonly DecidedMeasure[],
  months: readonly string[],
  keyOf: (measure: DecidedMeasure) => string,
): Whole[] {
  return [...Map.groupBy(measures, keyOf)].map(([key, of]) => ({
    key,
    counts: countsOf(of),
    months: months.map((month) => of.filter((one) => one.month === month).length),
    example: of[0] as DecidedMeasure,
  }));
}

/** The lines that are shown, the largest first; then those that are withheld, in an order that says nothing. */
function shown(
  lines: readonly Whole[],
  withheld: ReadonlySet<number> | null,
  cells: readonly (ReadonlySet<number> | null)[] | null,
): Line[] {
  const all = lines.map((line, place): Line & { size: number } => {
    const hidden = withheld === null || withheld.has(place);
    const months = cells?.[place] ?? null;
    return {
      key: line.key,
      example: line.example,
      counts: hidden ? null : line.counts,
      byMonth: line.months.map((n, at) => (hidden || !months || months.has(at) ? null : n)),
      size: hidden ? 0 : line.counts.decided,
    };
  });
  return all
    .toSorted((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1))
    .map(({ size: _, ...line }) => line);
}
