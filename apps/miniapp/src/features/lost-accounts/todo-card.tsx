import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import { PlainTodoCard, type TodoCardProps, type TodoCards } from "../kinds";

const { report } = WAYS.lostAccounts;

/** A lost account of whose owner I make sure, or taps of mine to answer. */
const LostAccountTodoCard = (props: TodoCardProps) => (
  <PlainTodoCard {...props} page={PAGES.lostAccount} about={report} act={WAYS.discipline.look} />
);

export const lostAccountTodoCards = { LOST_ACCOUNT: LostAccountTodoCard } satisfies TodoCards;
