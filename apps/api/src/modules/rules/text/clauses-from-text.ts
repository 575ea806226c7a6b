import { inWorker } from "../../../kernel/worker.ts";
import type { ClauseText } from "./clause.ts";
import { candidatesIn } from "./split/candidates.ts";
import { doubtOf, type Doubt, possibleCuts } from "./split/doubts.ts";
import { noiseIn, type Range } from "./split/noise.ts";
import { outlineOf } from "./split/outline.ts";
import { isDivision, type Piece, piecesOf } from "./split/pieces.ts";
import { placed } from "./split/place.ts";
import { isTitle, policyTitles } from "./split/titles.ts";

/** A clause of a pasted text, with what a person should look at. */
export interface PastedClause extends Omit<ClauseText, "key"> {
  /** Which policy of the text it belongs to, from 0: some texts hold several. */
  part: number;
  /** Why it is not sure that a clause begins here; null: it is. */
  doubt: Doubt | null;
  /** Places in `text` where another clause may begin. */
  cuts: number[];
  /** Parts of `text` that come from a site or a printer, such as page numbers. */
  noise: Range[];
}

/**
 * A pasted policy as structured clauses (Mission R8), for a person to correct and save as a draft.
 *
 * Loses nothing: label and text of all clauses in order are the input, but for white space. Takes linear
 * time. Its steps are files of `split`: candidates (what looks like a number), place (where it stands),
 * levels (how numbers follow and nest), outline (which are taken), titles, closing and noise (what has no
 * number), pieces (the cutting), doubts (what a person should look at).
 */
export function clausesFromText(pasted: string): PastedClause[] {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const noise = noiseIn(text);
  const inNoise = within(noise);
  const candidates = candidatesIn(text)
    .filter(({ start }) => !inNoise(start))
    .map((candidate) => placed(text, candidate));
  const titles = policyTitles(text).filter(({ start }) => !inNoise(start));
  const taken = outlineOf(text, candidates, titles);
  const pieces = piecesOf(text, taken, titles);
  const cuts = possibleCuts(text, candidates, taken).filter(({ start }) => !inNoise(start));
  return pieces.map((piece, i) => {
    const { label, text: words, depth, part } = piece;
    const inner = <T extends { start: number }>(list: readonly T[]) =>
      between(list, piece.at, piece.at + words.length);
    return {
      label,
      text: words,
      depth,
      part,
      heading: isHeading(piece, pieces[i + 1]),
      doubt: doubtOf(pieces, i),
      cuts: inner(cuts).map(({ start }) => start - piece.at),
      noise: inner(noise).map(({ start, end }) => ({
        start: start - piece.at,
        end: Math.min(end - piece.at, words.length),
      })),
    };
  });
}

export const clausesInWorker = inWorker<typeof clausesFromText>(import.meta.url, "clausesFromText");

/** A title has clauses under it, or is a chapter, or has nothing to say. */
function isHeading(piece: Piece, next: Piece | undefined): boolean {
  if (piece.taken === null) return piece.heading;
  const longest = 24;
  const short = piece.text.length <= longest && isTitle(piece.text);
  const inner = (next?.depth ?? 0) > piece.depth;
  return piece.text === "" || (short && (inner || isDivision(piece)));
}

/** The ones that begin from `from` on and before `to`, of a list in order. */
function between<T extends { start: number }>(list: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.start ?? 0) < to) end += 1;
  return list.slice(low, end);
}

function within(ranges: readonly Range[]): (at: number) => boolean {
  return (at) => between(ranges, at - longestNoise, at + 1).some(({ end }) => end > at);
}

const longestNoise = 200;
