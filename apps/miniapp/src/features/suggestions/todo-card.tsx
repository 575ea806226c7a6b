import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import { PlainTodoCard, type TodoCardProps, type TodoCards } from "../kinds";

const { tag, look } = WAYS.suggestions;

/** Something that waits for my answer. */
const SuggestionTodoCard = (props: TodoCardProps) => (
  <PlainTodoCard {...props} page={PAGES.suggestion} about={tag} act={look} />
);

export const suggestionTodoCards = { SUGGESTION: SuggestionTodoCard } satisfies TodoCards;
