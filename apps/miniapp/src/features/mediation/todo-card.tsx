import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import { PlainTodoCard, type TodoCardProps, type TodoCards } from "../kinds";

const { message, look } = WAYS.mediation;

/** A mediation that waits for me. */
const MediationTodoCard = (props: TodoCardProps) => (
  <PlainTodoCard {...props} page={PAGES.mediation} about={message} act={look} />
);

export const mediationTodoCards = { MEDIATION: MediationTodoCard } satisfies TodoCards;
