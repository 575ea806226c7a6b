import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import type { Message, MessageKinds, ReceiptKinds, TodoKinds } from "../kinds";

const link = ({ mediationId }: Message) =>
  mediationId ? { path: PAGES.mediation, parameters: { id: mediationId } } : undefined;

export const mediationMessages = {
  MEDIATION_MOVED: { words: WAYS.mediation.message, link },
} satisfies MessageKinds;

export const mediationTodo = {
  MEDIATION: { link: ({ id }) => ({ path: PAGES.mediation, parameters: { id } }) },
} satisfies TodoKinds;

export const mediationReceipts = {
  MEDIATION_CONFIRMED: WAYS.mediation.receipt,
} satisfies ReceiptKinds;
