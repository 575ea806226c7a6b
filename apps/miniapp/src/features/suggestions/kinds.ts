import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import type { Message, MessageKinds, TodoKinds } from "../kinds";

const { messages } = WAYS.suggestions;

const link = ({ suggestionId }: Message) =>
  suggestionId ? { path: PAGES.suggestion, parameters: { id: suggestionId } } : undefined;

export const suggestionMessages = {
  SUGGESTION_FILED: { words: messages.filed, link },
  SUGGESTION_RAISED: { words: messages.raised, link },
  SUGGESTION_ANSWERED: { words: messages.answered, link },
} satisfies MessageKinds;

export const suggestionTodo = {
  SUGGESTION: { link: ({ id }) => ({ path: PAGES.suggestion, parameters: { id } }) },
} satisfies TodoKinds;
