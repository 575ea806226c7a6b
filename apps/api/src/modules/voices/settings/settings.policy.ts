import type { ReportKind, ReportReceiver } from "../report/report.state.ts";

/** Whom an organisation can set as the receiver of a kind: from there on it goes up. */
export type SetReceiver = Exclude<ReportReceiver, "APPOINTED">;

/** How an organisation deals with reports. */
export interface ReportRules {
  receivers: Readonly<Record<ReportKind, SetReceiver>>;
  /** Working days until the first word; it is never later than the seventh day. */
  firstWordDays: number;
  /** Months until the outcome or an interim word. */
  answerMonths: number;
  /** Months for which a closed report is kept after the last word. */
  keepMonths: number;
  /** Who receives what names everybody else. */
  appointedId: string | null;
  /** When anonymous reports are handed over, in minutes of the day. */
  handOver: readonly [number, number];
}

export const DEFAULT_REPORT_RULES: ReportRules = {
  receivers: {
    // An office that stands outside the group, because its members report there.
    VIOLATION: "OFFICE",
    // Who is in a group its owner and admins know, and can change.
    OUTSIDER: "GROUP_MANAGERS",
    UNREGISTERED_GROUP: "OFFICE",
    LEAK: "OFFICE",
    SAFETY: "OFFICE",
    ACCOUNT: "OFFICE",
    SUGGESTION: "OFFICE",
    OTHER: "OFFICE",
  },
  firstWordDays: 5,
  answerMonths: 3,
  keepMonths: 12,
  appointedId: null,
  handOver: [10 * 60, 16 * 60],
};
