import {
  type LawFinding,
  lawFindings,
  type LawJudgementInput,
  type LawTopic,
} from "@riqing/schema";
import type { DraftClause } from "./clauses";

/** Something that the law has against a clause of the draft. */
export interface Found {
  clause: DraftClause;
  finding: LawFinding;
}

/** That it is none, says who publishes; of the text that was on screen. */
export interface LawJudgementDraft {
  clauseId: string;
  text: string;
  topic: LawTopic;
  reason: string;
}

/** What has to be changed first, then what is worth a look; each clause once for each topic. */
export function foundIn(clauses: readonly DraftClause[]): Found[] {
  const found = clauses.flatMap((clause) => {
    const byTopic = new Map<LawTopic, LawFinding>();
    for (const one of lawFindings(clause.text)) {
      if (!byTopic.has(one.topic)) byTopic.set(one.topic, one);
    }
    return [...byTopic.values()].map((finding) => ({ clause, finding }));
  });
  const of = (weight: LawFinding["weight"]) =>
    found.filter(({ finding }) => finding.weight === weight);
  return [...of("MUST"), ...of("HINT")];
}

/** What was said of this one, as long as its clause is the same. */
export const judgedOf = (
  { clause, finding }: Found,
  judged: readonly LawJudgementDraft[],
): LawJudgementDraft | null =>
  judged.find(
    ({ clauseId, text, topic }) =>
      clauseId === clause.id && text === clause.text && topic === finding.topic,
  ) ?? null;

/** What still stands in the way of publishing. */
export const left = (
  clauses: readonly DraftClause[],
  judged: readonly LawJudgementDraft[],
): Found[] =>
  foundIn(clauses).filter((one) => one.finding.weight === "MUST" && judgedOf(one, judged) === null);

/** As the contract takes them; `keys` are those of the saved clauses, in their order. */
export const judgements = (
  clauses: readonly DraftClause[],
  keys: readonly string[],
  judged: readonly LawJudgementDraft[],
): LawJudgementInput[] =>
  foundIn(clauses).flatMap((one) => {
    const said = judgedOf(one, judged);
    const clauseKey = keys[clauses.indexOf(one.clause)];
    if (!said || clauseKey === undefined || one.finding.weight === "HINT") return [];
    return [{ clauseKey, topic: said.topic, reason: said.reason }];
  });

/** Of these only what is threatened is replaced; the rest of the sentence says for what. */
const PART: readonly LawTopic[] = ["FINE", "WAGES", "BONUS", "FORCED_LEAVING"];

/** The text with the offered words in place of the sentence at fault, or without it. */
export function replaced(text: string, { from, until, topic, instead }: LawFinding): string {
  const before = PART.includes(topic) && instead !== null ? /[，。；：\n]/ : /[。；\n]/;
  let begin = from;
  while (begin > 0 && !before.test(text.charAt(begin - 1))) begin -= 1;
  let end = until;
  while (end < text.length && !/[。；\n]/.test(text.charAt(end))) end += 1;
  if (/[。；]/.test(text.charAt(end))) end += 1;
  return text.slice(0, begin) + (instead ?? "") + text.slice(end);
}
