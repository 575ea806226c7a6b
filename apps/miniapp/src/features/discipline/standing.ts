import { caseStateWords, measureStateWords, measureWords } from "../../words/discipline";
import type { CaseLine } from "./use-discipline";

/** Where a case stands, in a few words: "禁言 1 天，已告知", or how it ended without a measure. */
export function standingWords({ state, measure }: Pick<CaseLine, "state" | "measure">): string {
  if (!measure) return caseStateWords(state);
  return `${measureWords(measure.measure, measure.days)}，${measureStateWords(measure.state)}`;
}
