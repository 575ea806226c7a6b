import { enumOf } from "../../../kernel/enum.ts";

/**
 * What a report is about. The keys are those of the contract. SUGGESTION: one without a name, which has all that keeps
 * a report anonymous, and its code (Mission V3, decision 71).
 */
export const ReportKind = enumOf(
  "VIOLATION",
  "OUTSIDER",
  "UNREGISTERED_GROUP",
  "LEAK",
  "SAFETY",
  "ACCOUNT",
  "SUGGESTION",
  "OTHER",
);
export type ReportKind = keyof typeof ReportKind;

/** How a report came in. RECEIVED: by telephone or in person, entered by its receiver. */
export const ReportSource = enumOf("NAMED", "ANONYMOUS", "RECEIVED");
export type ReportSource = keyof typeof ReportSource;

/** How far a report has come. */
export const ReportState = enumOf("RECEIVED", "INVESTIGATING", "CLOSED");
export type ReportState = keyof typeof ReportState;

/** How a report ended. MOVED: it was no violation, and went to where it belongs. JOINED: with another report. */
export const ReportOutcome = enumOf("CONFIRMED", "NOT_CONFIRMED", "MOVED", "JOINED");
export type ReportOutcome = keyof typeof ReportOutcome;

/** From where somebody reports. */
export const ReportOrigin = enumOf("GROUP", "NOTICE", "TASK", "PERSON");
export type ReportOrigin = keyof typeof ReportOrigin;

/** Who receives reports of a kind, and who is asked next. */
export const ReportReceiver = enumOf(
  "GROUP_MANAGERS",
  "HEAD",
  "OFFICE",
  "ORGANISATION_ADMIN",
  "APPOINTED",
);
export type ReportReceiver = keyof typeof ReportReceiver;

/** Who says something in a report. */
export const ReportSide = enumOf("REPORTER", "HANDLER");
export type ReportSide = keyof typeof ReportSide;
