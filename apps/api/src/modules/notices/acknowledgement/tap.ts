import type { AudienceEntry } from "../../audience/index.ts";
import type { whyNotAcknowledge } from "../notice/notice.policy.ts";
import type { NoticeRow } from "../notice/notice.read.ts";
import type { FeedbackKind } from "../notice/notice.state.ts";
import type { AcknowledgementRow } from "./acknowledgement.read.ts";

/** What the client sends to acknowledge a revision. */
export interface AcknowledgementTap {
  noticeId: string;
  revisionId: string;
  feedbackKind: FeedbackKind | null;
  feedback: string | null;
  device: string | null;
  tapId: string | null;
}

/** A tap in the queue: with its person and its time. */
export interface QueuedTap extends AcknowledgementTap {
  organisationId: string;
  personId: string;
  at: Date;
  /** Whether their device was new. */
  newDevice: boolean;
}

/** The notice as the caller sees it after the tap. */
export interface AcknowledgementResult {
  notice: NoticeRow;
  place: AudienceEntry | null;
  acknowledgement: AcknowledgementRow | null;
}

type AcknowledgementRefusal = NonNullable<ReturnType<typeof whyNotAcknowledge>>;

/** The outcome of a tap: a refusal with its facts, or the notice as it is now. */
export type AcknowledgementOutcome =
  | { refusal: "NOT_FOUND" | AcknowledgementRefusal; facts?: Record<string, unknown> }
  /** `replayed`: this very tap had counted before. */
  | { refusal: null; replayed: boolean; result: AcknowledgementResult };
