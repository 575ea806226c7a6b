import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import { PlainTodoCard, type TodoCardProps, type TodoCards } from "../kinds";

const { todo, look } = WAYS.discipline;

/** A case that waits for me. */
const CaseTodoCard = (props: TodoCardProps) => (
  <PlainTodoCard {...props} page={PAGES.case} about={todo} act={look} />
);

export const disciplineTodoCards = { CASE: CaseTodoCard } satisfies TodoCards;
