import { PAGES } from "../../shell";
import { DAY_KINDS } from "../../words/day";
import type { Message, MessageKinds, ObligationKinds, TodoKinds } from "../kinds";

const { messages, obligation } = DAY_KINDS;

const record = ({ groupId, dayOn }: Message) =>
  groupId && dayOn ? { path: PAGES.dayRecord, parameters: { groupId, day: dayOn } } : undefined;

export const dayMessages = {
  CLOSE_OUT: { words: messages.closed, link: record },
  CLOSE_OUT_NUDGE: { words: messages.nudge, link: () => ({ path: PAGES.day }) },
} satisfies MessageKinds;

export const dayObligations = {
  CLOSE_OUT: { ...obligation, nudge: (_, groupId) => ({ closeOutGroupId: groupId }) },
} satisfies ObligationKinds;

export const dayTodo = {
  CLOSE_OUT: { link: () => ({ path: PAGES.day }) },
} satisfies TodoKinds;
