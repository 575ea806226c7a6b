/** A way out of the product, to one person or to the chat of one group (Mission X1). */
import type { RequestContext } from "../../../kernel/ctx.ts";

/** Why a channel cannot send to somebody now: no account of theirs is bound, or no subscription is left. */
export type UnreachableReason = "NOT_BOUND" | "NO_GRANT";

/** What came of one try to send. */
export type Outcome =
  /** The channel answered with its own success code. */
  | { state: "SENT" }
  /** It passes by itself: busy, no network, a limit for the minute. Tried again, after this long where the channel says so. */
  | { state: "RETRY"; reason: string; afterSeconds?: number }
  /** This recipient cannot be reached through this channel now: no subscription left, never bound. */
  | { state: "UNREACHABLE"; reason: string; why?: UnreachableReason }
  /** It will not succeed before somebody mends the configuration or the product. An administrator sees the reason. */
  | { state: "FAILED"; reason: string }
  /** The connection was cut after the request had left: it may have been sent. */
  | { state: "UNKNOWN"; reason: string };

/** Whether this process may still send. */
export interface Lease {
  /**
   * Asked synchronously, directly before the request is written: a process that stood still may find that
   * another one has taken over. If it is not held, nothing is sent, and the outcome is RETRY.
   */
  held(): boolean;
}

/** What a subscription is spent on, most needed first: see semantics.md, "Reach". */
export const NEEDS = ["OUTCOME", "DUE_TODAY", "URGENT", "REST"] as const;
export type Need = (typeof NEEDS)[number];

/** What is sent to one person; several messages that waited together are one. */
export interface PersonMessage {
  organisationId: string;
  personId: string;
  /** One line, in Chinese: what it is about. Neutral for cases and reports. */
  title: string;
  /** One line: what is to be done, or how many wait. */
  line: string;
  /** A page of the mini-program without leading slash, with its query. */
  page: string;
  /** When it is due, if it is. */
  dueAt: Date | null;
  need: Need;
}

/** A channel to single persons. */
export interface PersonChannel {
  readonly name: "SUBSCRIPTION";
  /** Whether this deployment has configured it. */
  configured(): boolean;
  /** Who of these could be sent one message now, by what is known here; one statement. */
  reachable(
    ctx: Pick<RequestContext, "em" | "now">,
    organisationId: string,
    personIds: readonly string[],
  ): Promise<ReadonlySet<string>>;
  /** Sends one. Keeps its own accounts (a subscription spent or void) in transactions of its own. */
  send(
    ctx: Pick<RequestContext, "em" | "now">,
    message: PersonMessage,
    lease?: Lease,
  ): Promise<Outcome>;
}

/** What is posted into a chat about; a group may want one and not the other. */
export type ChatTopic = "NOTICE" | "SUMMARY";

/** What is posted into the chat of one group: markdown, already for the eyes of the whole group. */
export interface ChatMessage {
  organisationId: string;
  groupId: string;
  topic?: ChatTopic;
  markdown: string;
  /** Names to mention with @, of people for whom something is open. */
  mentions: readonly string[];
  /** Where the rest is, if the limit of the channel cuts the text. */
  url: string | null;
}

/** A channel to the chat of a group: the group's WeCom bot. It never counts as having reached anybody. */
export interface ChatChannel {
  readonly name: "GROUP_BOT";
  /** Which of these groups have a bot; one statement. */
  configuredFor(
    ctx: Pick<RequestContext, "em" | "now">,
    organisationId: string,
    groupIds: readonly string[],
    topic?: ChatTopic,
  ): Promise<ReadonlySet<string>>;
  send(
    ctx: Pick<RequestContext, "em" | "now">,
    message: ChatMessage,
    lease?: Lease,
  ): Promise<Outcome>;
}
