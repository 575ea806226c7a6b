import { LIMITS } from "@riqing/schema";
import { lengthOf } from "../../ui";
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
  const length = lengthOf(question.trim());
  if (length === 0) return missing.question;
  if (length < 2) return missing.short;
  const over = length > LIMITS.taskGoal || lengthOf(details) > LIMITS.taskRequirements;
  return over ? missing.long : null;
}
