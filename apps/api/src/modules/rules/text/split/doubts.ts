import { isStructural } from "./candidates.ts";
import type { Oddity } from "./levels.ts";
import type { Taken } from "./outline.ts";
import type { Piece } from "./pieces.ts";
import type { Placed } from "./place.ts";

/** Why a person should look at where a clause begins. WEAK: it stands where a number seldom does. */
export type Doubt = Oddity | "WEAK";

export const DOUBTS = [
  "SKIPPED",
  "REPEATED",
  "OTHER_STYLE",
  "BEGINS_AGAIN",
  "BEGINS_LATE",
  "WEAK",
] as const satisfies readonly Doubt[];

/** A number in its place has four and more. */
const sure = 1;

/** How many clauses below the first of a list the second is looked for. */
const near = 200;

/** What is doubtful about the piece at `index`; the next of its list bears out the first. */
export function doubtOf(pieces: readonly Piece[], index: number): Doubt | null {
  const taken = pieces[index]?.taken;
  if (!taken) return null;
  if (taken.odd) return taken.odd;
  if (taken.points >= sure) return null;
  const after = pieces.slice(index + 1, index + near);
  const next = after.find((piece) => piece.taken && piece.taken.depth <= taken.depth)?.taken;
  const borneOut = next?.reading.style === taken.reading.style && next.depth === taken.depth;
  return borneOut && !next.odd && taken.points >= sure - 2.5 ? null : "WEAK";
}

const bullet = /^[^\S\n]*[●•·◆◇■□▪○★☆➢►▶\-*+](?![-*_])[^\S\n]*(?=\S)/gm;

/** Where a clause may begin, though none was made: numbers that fit into no list, and bullets. */
export function possibleCuts(
  text: string,
  candidates: readonly Placed[],
  taken: readonly Taken[],
): { start: number }[] {
  const begun = new Set(taken.map(({ candidate }) => candidate.start));
  const left = candidates.filter(
    ({ start, place, readings }) =>
      !begun.has(start) &&
      readings.length > 0 &&
      (place === "LINE" || place === "STOP") &&
      !readings.every((reading) => reading.rare && !isStructural(reading)),
  );
  const bullets = Array.from(text.matchAll(bullet), ({ index, 0: sign }) => ({
    start: index + sign.length - sign.trimStart().length,
  }));
  return [...left.map(({ start }) => ({ start })), ...bullets].toSorted(
    (a, b) => a.start - b.start,
  );
}
