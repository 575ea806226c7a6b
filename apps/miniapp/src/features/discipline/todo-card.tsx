import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import { PlainTodoCard, type TodoCardProps, type TodoCards } from "../kinds";

const { todo, look } = WAYS.discipline;

/** A case or a topic that waits for me. It says no more than its title: 待办 is read by whoever stands beside. */
const CaseTodoCard = (props: TodoCardProps) => (
  <PlainTodoCard
    {...props}
    page={props.item.kind === "CASE" ? PAGES.case : PAGES.topic}
    about={todo}
    act={look}
  />
);

export const disciplineTodoCards = {
  CASE: CaseTodoCard,
  AGREE_TO_BAN: CaseTodoCard,
} satisfies TodoCards;
