import { clock } from "../../shell";
import { dayWords } from "../../words/times";
import { TOPICS as words } from "../../words/topics";
import type { TopicLine } from "./use-topics";

/** How a topic stands: of one that was agreed on, how far its clause has come. */
export function standingWords({ state, clause }: Pick<TopicLine, "state" | "clause">): string {
  if (!clause) return words.states[state] ?? words.other;
  const { label, number, effectiveOn } = clause;
  if (number === null) return words.clause.GONE;
  if (clause.state === "IN_FORCE") return words.clause.IN_FORCE(label, number);
  return effectiveOn === null
    ? words.clause.DRAFT(number)
    : words.clause.PUBLISHED(number, dayWords(effectiveOn, clock.now()));
}
