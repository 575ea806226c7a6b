import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import type { Message, MessageKinds, TodoKinds } from "../kinds";

const { messages } = WAYS.incidents;

const link = ({ incidentId }: Message) =>
  incidentId ? { path: PAGES.incident, parameters: { id: incidentId } } : undefined;

export const incidentMessages = {
  INCIDENT_RECORDED: { words: messages.recorded, link },
  INCIDENT_TOLD: { words: messages.told, link },
  INCIDENT_RAISED: { words: messages.raised, link },
  INCIDENT_CLOSED: { words: messages.closed, link },
} satisfies MessageKinds;

export const incidentTodo = {
  INCIDENT: { link: ({ id }) => ({ path: PAGES.incident, parameters: { id } }) },
} satisfies TodoKinds;
