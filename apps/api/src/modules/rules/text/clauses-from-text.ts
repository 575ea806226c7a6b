import { inWorker } from "../../../kernel/worker.ts";
import { type Marker, markersIn } from "./clause-marker.ts";
import { isTitle, Outline } from "./clause-outline.ts";
import type { ClauseText } from "./clause.ts";

type Clause = Omit<ClauseText, "key">;
interface Piece extends Clause {
  /** Null for what stands without a number. */
  marker: Marker | null;
}

/**
 * A pasted policy as structured clauses (Mission R8), for a person to correct and save as a draft.
 *
 * Loses nothing: label and text of all clauses in order are the input, but for white space. Takes
 * linear time. Recognises 第…编/章/节/条, 附件, 一、 （一） 1. 1、 1） (1) 1.1 ① in any mixture, also run
 * together on one line; there a number counts only if it is the next of its kind, or the first.
 */
export function clausesFromText(pasted: string): Clause[] {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  return titled(withoutSignature(withoutBodies(cut(text))));
}

export const clausesInWorker = inWorker<typeof clausesFromText>(import.meta.url, "clausesFromText");

function cut(text: string): Piece[] {
  const outline = new Outline(text);
  const taken: { marker: Marker; depth: number }[] = [];
  for (const candidate of markersIn(text)) {
    for (const marker of [candidate, candidate.otherwise]) {
      const depth = marker && outline.take(marker);
      if (marker === null || depth === null) continue;
      taken.push({ marker, depth });
      break;
    }
  }
  const numbered = taken.map(({ marker, depth }, i) => ({
    label: text.slice(marker.start, marker.end).trim(),
    text: text.slice(marker.end, taken[i + 1]?.marker.start ?? text.length).trim(),
    depth,
    heading: false,
    marker,
  }));
  const before = text.slice(0, taken[0]?.marker.start ?? text.length);
  return [...preamble(before, taken.length === 0), ...numbered];
}

/** Title lines one by one, then paragraphs as blank lines part them. */
function preamble(text: string, alone: boolean): Piece[] {
  const lines = text.trim().split("\n");
  const most = 6;
  let titles = 0;
  while (titles < Math.min(most, lines.length) && isTitleLine(lines[titles])) titles += 1;
  // A list of short lines without any number is a rulebook, not a pile of titles.
  if (titles > 1 && (titles === lines.length ? alone : titles === most)) titles = 1;
  if (alone && titles === lines.length) titles = 0;
  const body = lines.slice(titles).join("\n");
  return [
    ...lines.slice(0, titles).map((line) => unnumbered(line, 0, true)),
    ...body.split(/\n[^\S\n]*\n/).map((paragraph) => unnumbered(paragraph, 0, false)),
  ].filter((piece) => piece.text !== "");
}

function isTitleLine(line = ""): boolean {
  const longest = 40;
  return line.trim() === "" || (line.trim().length <= longest && isTitle(line));
}

function unnumbered(text: string, depth: number, heading: boolean): Piece {
  return { label: "", text: text.trim(), depth, heading, marker: null };
}

/** A chapter or appendix is a title; prose under it, before the first number, is a clause of its own. */
function withoutBodies(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const newline = piece.text.indexOf("\n");
    if (!isOfParts(piece) || newline < 0 || !isTitle(piece.text.slice(0, newline))) return [piece];
    const title = { ...piece, text: piece.text.slice(0, newline).trim() };
    return [title, unnumbered(piece.text.slice(newline), piece.depth + 1, false)];
  });
}

function isOfParts({ marker }: Piece): boolean {
  return marker !== null && /^(?:APPENDIX|PART|CHAPTER|SECTION)$/.test(marker.family);
}

const datedLine =
  /^[\s\S]{0,30}?(?:[\d０-９〇零○一二三四五六七八九]{4}\s*年.{1,4}月.{1,4}日|\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2})\s*$/;

/** Who issued it and when, at the end or before an appendix, is no part of the clause above it. */
function withoutSignature(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    if (next && next.marker?.family !== "APPENDIX") return [piece];
    const lines = piece.text.split("\n");
    if (lines.length < 2 || !datedLine.test(lines.at(-1) ?? "")) return [piece];
    let first = lines.length - 1;
    while (first > 1 && lines.length - first < 4 && isSigner(lines[first - 1])) first -= 1;
    const body = { ...piece, text: lines.slice(0, first).join("\n").trim() };
    return [body, unnumbered(lines.slice(first).join("\n"), 0, true)];
  });
}

function isSigner(line = ""): boolean {
  return line.trim().length <= 24 && !/[。；;！!？?，,]/.test(line) && !/^\s*[-*+•]/.test(line);
}

/** A title has clauses under it, or is a chapter, or has nothing to say. */
function titled(pieces: Piece[]): Clause[] {
  const longest = 24;
  return pieces.map((piece, i) => {
    const short = piece.text.length <= longest && isTitle(piece.text);
    const inner = (pieces[i + 1]?.depth ?? 0) > piece.depth;
    const heading =
      piece.heading ||
      (piece.marker !== null && (piece.text === "" || (short && (inner || isOfParts(piece)))));
    return { label: piece.label, text: piece.text, depth: piece.depth, heading };
  });
}
