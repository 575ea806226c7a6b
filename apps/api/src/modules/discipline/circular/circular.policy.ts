import { foldText, type Refusal, type RightState } from "@riqing/schema";
import type { MeasureState } from "../measure/measure.state.ts";

/** What a circular is judged by. */
export interface CircularFacts {
  /** The caller is in the case. */
  conflicted: boolean;
  right: RightState;
  /** Null: nothing was decided. */
  state: MeasureState | null;
  /** An appeal is open, or somebody has to look at the measure again. */
  contested: boolean;
  published: boolean;
}

/**
 * A circular is a decision of its own, about a measure that holds and that nobody contests at the moment (Mission D4).
 * Whoever may only propose one is judged alike: their circular waits for somebody who may publish it.
 */
export function whyNotPublish(facts: CircularFacts): Refusal | null {
  if (facts.conflicted) return "CASE_CONFLICTED";
  if (facts.right === "NOT") return "NOT_ALLOWED";
  if (facts.published) return "CIRCULAR_PUBLISHED";
  if (facts.state === null || facts.state === "PROPOSED" || facts.state === "DECIDED")
    return "MEASURE_NOT_TOLD";
  if (facts.state === "REVOKED") return "MEASURE_OVER";
  return facts.contested ? "CIRCULAR_CONTESTED" : null;
}

/** Whoever may publish one declines what others propose, until one is published. */
export function whyNotDecline(
  { conflicted, right, published }: CircularFacts,
  proposed: boolean,
): Refusal | null {
  if (conflicted) return "CASE_CONFLICTED";
  if (right !== "DECIDES") return "NOT_ALLOWED";
  if (published) return "CIRCULAR_PUBLISHED";
  return proposed ? null : "CIRCULAR_MISSING";
}

/** What a text names that it must not: whoever reported or was harmed never, whom it is about only if that was decided. */
export function namesTooMuch(
  text: string,
  { person, never, named }: { person: string; never: readonly string[]; named: boolean },
): boolean {
  const folded = foldText(text);
  const forbidden = named ? never : [person, ...never];
  return forbidden.some((name) => name !== "" && folded.includes(foldText(name)));
}
