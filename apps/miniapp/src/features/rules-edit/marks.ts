import type { ClauseDoubt } from "@riqing/schema";

/** A part of a text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** What a person should look at in a clause of a pasted policy. Gone as soon as they have. */
export interface PastedMarks {
  /** Why it is not sure that a clause begins here. */
  doubt?: ClauseDoubt | null;
  /** Places in the text where another clause may begin. */
  cuts?: readonly number[];
  /** What came along from a site or a printer, such as page numbers. */
  noise?: readonly Range[];
}

/** It is not sure that this is one clause, and the whole of it. */
export const isUnsure = ({ doubt, cuts = [] }: PastedMarks): boolean =>
  Boolean(doubt) || cuts.length > 0;

/** The marks of a text of which `before` characters are gone at its beginning, and what follows `length`. */
export function marksWithin(
  { cuts = [], noise = [] }: PastedMarks,
  before: number,
  length: number,
): PastedMarks {
  return {
    cuts: cuts.map((at) => at - before).filter((at) => at > 0 && at < length),
    noise: noise
      .map(({ start, end }) => ({ start: start - before, end: end - before }))
      .filter(({ start, end }) => start >= 0 && end <= length),
  };
}
