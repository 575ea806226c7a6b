import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import { PlainTodoCard, type TodoCardProps, type TodoCards } from "../kinds";

const { tag, look } = WAYS.incidents;

/** An incident that waits for me: to be closed, or to be known. */
const IncidentTodoCard = (props: TodoCardProps) => (
  <PlainTodoCard {...props} page={PAGES.incident} about={tag} act={look} />
);

export const incidentTodoCards = { INCIDENT: IncidentTodoCard } satisfies TodoCards;
