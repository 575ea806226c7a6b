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
