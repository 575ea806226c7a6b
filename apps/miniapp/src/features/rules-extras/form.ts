import { cleanText, type ComprehensionQuestionInput, isTooLong, LIMITS } from "@riqing/schema";
import { RULES_EXTRAS } from "../../words/rules-extras";

/** A question that is being written. */
export interface QuestionForm {
  question: string;
  choices: string[];
  right: number;
  clauseKey: string;
}

export const emptyQuestion: QuestionForm = {
  question: "",
  choices: ["", "", "", ""],
  right: -1,
  clauseKey: "",
};

/** A question that is there, as a form with room for all choices. */
export const formOf = ({
  question,
  choices,
  right,
  clauseKey,
}: {
  question: string;
  choices: readonly string[];
  right: number | null;
  clauseKey: string;
}): QuestionForm => ({
  question,
  choices: emptyQuestion.choices.map((none, at) => choices[at] ?? none),
  right: right ?? -1,
  clauseKey,
});

/** As it is sent: without the choices that were left empty, and the right one at its new place. */
export function inputOf({ question, choices, right, clauseKey }: QuestionForm) {
  const kept = choices
    .map((choice, at) => ({ choice: cleanText(choice), at }))
    .filter(({ choice }) => choice !== "");
  return {
    question: cleanText(question),
    choices: kept.map(({ choice }) => choice),
    right: kept.findIndex(({ at }) => at === right),
    clauseKey,
  } satisfies ComprehensionQuestionInput;
}

/** Why a question cannot be kept yet; null: it can. */
export function whyNotKeep(form: QuestionForm): string | null {
  const { missing } = RULES_EXTRAS.questions;
  const { question, choices, right, clauseKey } = inputOf(form);
  if (question.length < 2) return missing.question;
  if (choices.length < LIMITS.comprehensionChoicesMin) return missing.choices;
  if (new Set(choices).size < choices.length) return missing.same;
  if (right < 0) return missing.right;
  if (clauseKey === "") return missing.clause;
  const long =
    isTooLong(question, LIMITS.comprehensionQuestion) ||
    choices.some((choice) => isTooLong(choice, LIMITS.comprehensionChoice));
  return long ? missing.long : null;
}
