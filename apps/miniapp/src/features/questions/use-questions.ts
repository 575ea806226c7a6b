import {
  cleanText,
  AnswerQuestion,
  AskableDepartments,
  AskDepartment,
  People,
} from "@riqing/schema";
import { useDebounced, useDeed, useRead, useReadList } from "../../shell";
import { QUESTIONS } from "../../words/questions";

/** Departments that have somebody to answer. */
export const useAskable = (groupId: string, when = true) =>
  useRead(AskableDepartments, { groupId }, (data) => data.askableDepartments, { when });

/** Asks a department before the group. */
export const useAsk = () => useDeed(AskDepartment, { said: QUESTIONS.asked });

/** Answers a question, or passes it on. */
export const useAnswer = () =>
  useDeed(AnswerQuestion, {
    said: (_, { input }) => (input.answer ? QUESTIONS.answer.done : QUESTIONS.pass.done),
  });

/** People of a department and below it, by a part of their name. */
export function useOwnPeople(departmentId: string | null, typed: string) {
  const search = useDebounced(cleanText(typed)) || null;
  const variables = { departmentId, search, first: 20 };
  return useReadList(People, variables, ({ people }) => people, { when: departmentId !== null });
}
