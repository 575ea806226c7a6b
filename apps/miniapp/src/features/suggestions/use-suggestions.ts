import {
  AnswerSuggestion,
  ConsentToPublish,
  FileSuggestion,
  Suggestion,
  type SuggestionList,
  type SuggestionQuery,
  Suggestions,
  type SuggestionsQuery,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { SUGGESTIONS } from "../../words/suggestions";

/** A suggestion as its page shows it. */
export type SuggestionText = SuggestionQuery["suggestion"];
export type SuggestionLine = SuggestionsQuery["suggestions"]["nodes"][number];

const { said } = SUGGESTIONS;

export const useSuggestion = (id: string) => useRead(Suggestion, { id }, (data) => data.suggestion);

export const useSuggestions = (of: SuggestionList, groupId: string) =>
  useReadList(Suggestions, { of, groupId: groupId || null }, ({ suggestions }) => suggestions);

export const useFileSuggestion = () => useDeed(FileSuggestion, { said: said.filed });

export const useAnswerSuggestion = () => useDeed(AnswerSuggestion, { said: said.answered });

export const useConsent = () => useDeed(ConsentToPublish, { said: said.consent });
