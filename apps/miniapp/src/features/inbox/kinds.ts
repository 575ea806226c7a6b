import type { InboxKind } from "@riqing/schema";
import { PAGES } from "../../shell";
import { INBOX } from "../../words/inbox";
import { dayMessages } from "../day";
import { deviceMessages } from "../devices";
import { disciplineMessages } from "../discipline";
import { groupMessages } from "../groups";
import type { Link, Message, MessageKind } from "../kinds";
import { leaveMessages } from "../leave";
import { noticeMessages } from "../notices";
import { reportMessages } from "../reports";
import { rulesMessages } from "../rules";
import { taskMessages } from "../tasks";

/** Every kind of message. */
const kinds: Record<InboxKind, MessageKind> = {
  ...noticeMessages,
  ...rulesMessages,
  ...taskMessages,
  ...dayMessages,
  ...leaveMessages,
  ...groupMessages,
  ...deviceMessages,
  ...disciplineMessages,
  ...reportMessages,
  AFTER_QUIET: { words: INBOX.afterQuiet },
  BEHIND: { words: INBOX.behind, link: () => ({ path: PAGES.boards }) },
};

/** The server may know a kind that this app does not. */
const known = (kind: string) => (kinds as Record<string, MessageKind | undefined>)[kind];

export const messageWords = ({ kind }: Message): string => known(kind)?.words ?? INBOX.message;

/** What it is about, or else its group; null where there is nothing to open. */
export function messageLink(message: Message): Link | null {
  const link = known(message.kind)?.link?.(message);
  if (link !== undefined) return link;
  const { groupId } = message;
  return groupId ? { path: PAGES.group, parameters: { id: groupId } } : null;
}
