import type { Family } from "./candidates.ts";
import { closingAt, signatureAt } from "./closing.ts";
import { isNoise, noiseIn } from "./noise.ts";
import type { Taken } from "./outline.ts";
import { headingAbove, isTitle, type Title } from "./titles.ts";

/** A stretch of the text that becomes a clause. */
export interface Piece {
  /** Null for what stands without a number. */
  taken: Taken | null;
  label: string;
  text: string;
  /** Where `text` begins in the whole. */
  at: number;
  depth: number;
  heading: boolean;
  /** Which policy of the text it belongs to, from 0. */
  part: number;
}

/** Cuts a text at the numbers that were taken, and at what stands between them without a number. */
export function piecesOf(text: string, taken: readonly Taken[], titles: readonly Title[]): Piece[] {
  const cutter = new Cutter(text);
  cutter.preamble(0, taken[0]?.candidate.start ?? text.length, taken.length === 0);
  taken.forEach((one, i) => {
    const next = taken[i + 1] ?? null;
    cutter.numbered(one);
    cutter.words(one, next, titles);
  });
  return cutter.pieces;
}

const divisions: ReadonlySet<Family> = new Set(["APPENDIX", "PART", "CHAPTER", "SECTION"] as const);

/** 编 章 节 and 附件, which part a text and ask nothing themselves. */
export const isDivision = ({ taken }: Pick<Piece, "taken">): boolean =>
  taken !== null && divisions.has(taken.reading.family);

class Cutter {
  readonly pieces: Piece[] = [];
  private readonly text: string;
  private part = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Title lines one by one, then paragraphs as blank lines part them. `alone`: there is no number at all. */
  preamble(from: number, to: number, alone: boolean): void {
    let start = from;
    const most = 6;
    const ends = titleLineEnds(this.text.slice(from, to));
    const all = this.text.slice(from + (ends.at(-1) ?? 0), to).trim() === "";
    // A list of short lines without any number is a rulebook, not a pile of titles.
    const heap = all ? alone : ends.length >= most;
    const one = all && alone && ends.length === 1;
    const titles = one ? [] : ends.slice(0, heap ? 1 : most);
    for (const end of titles) {
      this.unnumbered(start, from + end, 0, true);
      start = from + end;
    }
    this.paragraphs(start, to, 0);
  }

  numbered(taken: Taken): void {
    const { candidate, reading, depth } = taken;
    if (taken.anew) this.begins();
    const label = this.text.slice(candidate.start, reading.end).trim();
    const piece = { taken, label, text: "", at: reading.end, depth, heading: false };
    this.pieces.push({ ...piece, part: this.part });
  }

  /** What stands after a number, as far as the next: its own text, and what follows without a number. */
  words(one: Taken, next: Taken | null, titles: readonly Title[]): void {
    const from = one.reading.end;
    const to = next?.candidate.start ?? this.text.length;
    const begins = next && next.depth === 0 && next.reading.numbers.join() === "1";
    const title = begins ? titles.findLast(({ start }) => start > from && start < to) : undefined;
    const last = !next || title !== undefined || next.reading.family === "APPENDIX";
    const heading = last ? null : headingOver(this.text, one, next);
    const ends = title?.start ?? heading ?? to;
    if (last) this.lastWords(one, from, ends);
    else this.own(one, from, ends);
    if (title) {
      this.begins();
      this.unnumbered(title.start, title.end, 0, true);
      this.paragraphs(title.end, to, 0);
    } else if (heading !== null && next) this.unnumbered(heading, to, next.depth, true);
  }

  /** At the end of a policy follow what closes it, who issued it, and what a site has put below. */
  private lastWords(one: Taken, from: number, to: number): void {
    const noise = noiseTail(this.text, from, to);
    const signature = from + (signatureAt(this.text.slice(from, noise)) ?? noise - from);
    const closing = isArticleOrAbove(one)
      ? signature
      : from + (closingAt(this.text.slice(from, signature)) ?? signature - from);
    this.own(one, from, closing);
    this.unnumbered(closing, signature, 0, false);
    this.unnumbered(signature, noise, 0, true);
    this.unnumbered(noise, to, 0, false);
  }

  /** A chapter or appendix is a title; prose under it, before the first number, is a clause of its own. */
  private own(one: Taken, from: number, to: number): void {
    const piece = this.pieces.at(-1);
    if (!piece) return;
    const said = this.text.slice(from, to);
    const lead = said.length - said.trimStart().length;
    const newline = said.indexOf("\n", lead);
    const parts = isDivision(piece) && newline >= 0 && isTitle(said.slice(lead, newline));
    const end = parts ? from + newline : to;
    Object.assign(piece, { text: this.text.slice(from, end).trim(), at: from + lead });
    if (parts) this.unnumbered(end, to, one.depth + 1, false);
  }

  private paragraphs(from: number, to: number, depth: number): void {
    let start = from;
    for (const { index, 0: blank } of this.text.slice(from, to).matchAll(/\n[^\S\n]*\n\s*/g)) {
      this.unnumbered(start, from + index, depth, false);
      start = from + index + blank.length;
    }
    this.unnumbered(start, to, depth, false);
  }

  private unnumbered(from: number, to: number, depth: number, title: boolean): void {
    const said = this.text.slice(from, to);
    if (said.trim() === "") return;
    const at = from + said.length - said.trimStart().length;
    const heading = title && !isNoise(said);
    const piece = { taken: null, label: "", text: said.trim(), at, depth, heading };
    this.pieces.push({ ...piece, part: this.part });
  }

  /** Another policy begins, if the one before has any number. */
  private begins(): void {
    if (this.pieces.some(({ taken, part }) => taken !== null && part === this.part)) this.part += 1;
  }
}

function isArticleOrAbove({ reading }: Taken): boolean {
  return reading.family === "ARTICLE" || divisions.has(reading.family);
}

/** Where the lines of a few words at the beginning of a text end. */
function titleLineEnds(text: string): number[] {
  const ends: number[] = [];
  const longest = 40;
  let offset = 0;
  for (const line of text.split("\n")) {
    const said = line.trim();
    offset += line.length + 1;
    if (said === "") continue;
    if (said.length > longest || !(isTitle(said) || isNoise(said))) break;
    ends.push(Math.min(offset, text.length));
  }
  return ends;
}

/** A line of a few words above a list that begins: "处罚办法". Above an inner list it is part of the clause. */
function headingOver(text: string, one: Taken, next: Taken): number | null {
  const begins = next.reading.numbers.join() === "1" && next.depth <= one.depth;
  if (!begins || next.candidate.place !== "LINE") return null;
  const heading = headingAbove(text, next.candidate.start);
  if (heading === null || heading <= one.reading.end) return null;
  return text.slice(one.reading.end, heading).includes("\n") ? heading : null;
}

/** Where the noise begins that ends a text. */
function noiseTail(text: string, from: number, to: number): number {
  const said = text.slice(from, to);
  let end = said.trimEnd().length;
  for (const { start, end: stop } of noiseIn(said).toReversed()) {
    const lineBegins = said.lastIndexOf("\n", start) >= said.slice(0, start).trimEnd().length;
    if (said.slice(stop, end).trim() !== "" || !lineBegins) break;
    end = said.slice(0, start).trimEnd().length;
  }
  return from + end;
}
