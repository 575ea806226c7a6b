import { enumOf } from "../../../kernel/enum.ts";

/** What somebody has to say. The keys are those of the contract. */
export const SuggestionKind = enumOf("SUGGESTION", "COMPLAINT");
export type SuggestionKind = keyof typeof SuggestionKind;

/** Where it lies: with a group's owner, a department's head, or the office. */
export const SuggestionPlace = enumOf("GROUP", "DEPARTMENT", "OFFICE");
export type SuggestionPlace = keyof typeof SuggestionPlace;

/** How far it has come. */
export const SuggestionState = enumOf("OPEN", "FORWARDED", "TAKEN_UP", "ANSWERED", "DECLINED");
export type SuggestionState = keyof typeof SuggestionState;

/** What an answer makes of it. */
export const SuggestionAnswer = enumOf("FORWARDED", "TAKEN_UP", "ANSWERED", "DECLINED");
export type SuggestionAnswer = keyof typeof SuggestionAnswer;

/** Which ones a list is of. */
export const SuggestionList = enumOf("MINE", "TO_ANSWER", "HANDLED", "PUBLISHED");
export type SuggestionList = keyof typeof SuggestionList;
