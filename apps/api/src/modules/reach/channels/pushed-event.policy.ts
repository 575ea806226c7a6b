import type { SubscriptionAnswer } from "./grant.state.ts";

/** What an event of WeChat's message push says about permissions. */
export interface PushedWords {
  openid: string;
  words: { templateId: string; answer: SubscriptionAnswer }[];
}

const ANSWERS: Readonly<Record<string, SubscriptionAnswer>> = {
  accept: "ACCEPT",
  reject: "REJECT",
  ban: "BAN",
  filter: "FILTER",
};

/** The names of the events about permissions; of `change`, WeChat sends only what was taken back. */
const EVENTS = {
  subscribe_msg_popup_event: "SubscribeMsgPopupEvent",
  subscribe_msg_change_event: "SubscribeMsgChangeEvent",
} as const;

/**
 * Reads an event; null for one that says nothing about permissions. Its list is an object where it holds one, and
 * lies by itself or in an object named after the event.
 */
export function readPushed(text: string): PushedWords | null {
  const event = objectOf(parse(text));
  const { FromUserName: openid, Event: name } = event;
  if (typeof openid !== "string" || typeof name !== "string" || !(name in EVENTS)) return null;
  const nested = objectOf(event[EVENTS[name as keyof typeof EVENTS]]);
  const given = event.List ?? nested.List;
  const list = Array.isArray(given) ? (given as unknown[]) : [given];
  const words = list.flatMap((one) => {
    const { TemplateId: templateId, SubscribeStatusString: said } = objectOf(one);
    const answer = typeof said === "string" ? ANSWERS[said] : undefined;
    return typeof templateId === "string" && answer ? [{ templateId, answer }] : [];
  });
  return { openid, words };
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
