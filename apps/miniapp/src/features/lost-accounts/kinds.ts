import { PAGES } from "../../shell";
import { WAYS } from "../../words/ways";
import type { Message, MessageKinds, TodoKinds } from "../kinds";

const { messages } = WAYS.lostAccounts;

const link = ({ lostAccountId }: Message) =>
  lostAccountId ? { path: PAGES.lostAccount, parameters: { id: lostAccountId } } : undefined;

export const lostAccountMessages = {
  ACCOUNT_LOST: { words: messages.lost, link },
  OWN_ACCOUNT_LOST: { words: messages.lost, link },
  ACCOUNT_RECOVERED: { words: messages.recovered, link },
  DEED_DISOWNED: {
    words: messages.disowned,
    link: ({ groupId }) => (groupId ? { path: PAGES.disowned, parameters: { groupId } } : null),
  },
} satisfies MessageKinds;

export const lostAccountTodo = {
  LOST_ACCOUNT: { link: ({ id }) => ({ path: PAGES.lostAccount, parameters: { id } }) },
} satisfies TodoKinds;
