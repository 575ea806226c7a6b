import { lawFindings, type LawTopic } from "@riqing/schema";
import type { ClauseText } from "../text/clause.ts";

/** That what the check found in a clause is no fault, says who publishes. */
export interface LawJudgement {
  clauseKey: string;
  topic: LawTopic;
  reason: string;
}

/** As it is kept in the version. */
export interface StoredLawJudgement extends LawJudgement {
  byId: string;
  at: number;
}

type Clause = Pick<ClauseText, "key" | "label" | "text">;

/** What has to be changed before a text is published: one for each clause and topic. */
export interface Unlawful {
  clauseKey: string;
  label: string;
  topic: LawTopic;
  why: string;
  instead: string | null;
}

/** Hints are not among them: they never stand in the way. */
export function unlawfulIn(clauses: readonly Clause[]): Unlawful[] {
  return clauses.flatMap(({ key, label, text }) => {
    const musts = lawFindings(text).filter(({ weight }) => weight === "MUST");
    const byTopic = new Map(musts.map((one) => [one.topic, one]));
    return [...byTopic.values()].map(({ topic, why, instead }) => ({
      clauseKey: key,
      label,
      topic,
      why,
      instead,
    }));
  });
}

const same = (a: Pick<LawJudgement, "clauseKey" | "topic">, b: typeof a): boolean =>
  a.clauseKey === b.clauseKey && a.topic === b.topic;

/** The first of them that nobody has judged to be none; null: it may be published. */
export const firstUnlawful = (
  found: readonly Unlawful[],
  judged: readonly LawJudgement[],
): Unlawful | null => found.find((one) => !judged.some((other) => same(one, other))) ?? null;

/** The place of a judgement about something that was not found, or was judged before; -1: none. */
export const strayJudgement = (
  found: readonly Unlawful[],
  judged: readonly LawJudgement[],
): number =>
  judged.findIndex(
    (one, i) =>
      !found.some((other) => same(one, other)) || judged.findIndex((o) => same(o, one)) < i,
  );
