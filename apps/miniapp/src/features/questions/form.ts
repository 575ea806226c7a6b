import { isTooLong, LIMITS, textFault, TEXTS } from "@riqing/schema";
import { QUESTIONS } from "../../words/questions";

export interface QuestionForm {
  department: { id: string; name: string } | null;
  question: string;
  details: string;
}

export const emptyForm: QuestionForm = { department: null, question: "", details: "" };

/** The first thing that is missing; null: nothing is. */
export function whyNotAsk({ department, question, details }: QuestionForm): string | null {
  const { missing } = QUESTIONS;
  if (department === null) return missing.department;
  const fault = textFault(question, TEXTS.taskGoal);
  if (fault === "REQUIRED") return missing.question;
  if (fault === "TOO_SHORT") return missing.short;
  return fault || isTooLong(details, LIMITS.taskRequirements) ? missing.long : null;
}
