/** A question that is answered before signing, as it is stored in its version. */
export interface StoredComprehension {
  /** The clause that answers it. */
  clauseKey: string;
  question: string;
  choices: string[];
  /** The place of the right choice, from 0. */
  right: number;
}

/** Which of a version's questions somebody has still to answer, by their places from 0. */
export const openQuestions = (count: number, answered: ReadonlySet<number>): number[] =>
  Array.from({ length: count }, (_, place) => place).filter((place) => !answered.has(place));

/** How many questions are asked otherwise than before: new ones, those worded anew, and those that are gone. */
export function changedQuestions(
  before: readonly StoredComprehension[],
  after: readonly StoredComprehension[],
): number {
  const asked = ({ clauseKey, question, choices }: StoredComprehension) =>
    JSON.stringify([clauseKey, question, choices]);
  const was = new Set(before.map(asked));
  const is = new Set(after.map(asked));
  const missing = (some: ReadonlySet<string>, from: ReadonlySet<string>) =>
    [...some].filter((one) => !from.has(one)).length;
  // One that is worded anew is missing in both.
  return Math.max(missing(is, was), missing(was, is));
}
