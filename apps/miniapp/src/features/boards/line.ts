import type { AskedPersonFragment, Reach, SignatureRowFragment } from "@riqing/schema";
import { STEPS } from "../../words/board";
import { BOARDS } from "../../words/boards";
import { deliveryWords } from "../../words/delivery";
import { dayWords, shortTime } from "../../words/times";

/** A person on a board, of whatever kind, as words. */
export interface Line {
  personId: string;
  name: string;
  department: string;
  isMe: boolean;
  reach: Reach;
  /** Still owes the answer. */
  missing: boolean;
  /** On leave today: asked, but not reminded. */
  away: boolean;
  /** How far they are. */
  step: string;
  /** When they were last reminded or told, or why they cannot be. */
  last: string;
  /** What they said, where they said something. */
  remark: string | null;
  phone: string | null;
  nudgedAt: string | null;
  /** When and how somebody told them, if anybody did. */
  told: string | null;
  /** Until when they are asked to answer. */
  due: string | null;
}

const justNow = 60_000;

/** 刚刚催过 · 15:50 催过 · 还没催. */
export function nudgeWords(at: string | null, now: Date): string {
  if (at === null) return STEPS.notNudged;
  if (now.getTime() - new Date(at).getTime() < justNow) return STEPS.justNudged;
  return STEPS.nudged(shortTime(at, now));
}

/** A row of a notice's board. */
export function noticeLine(row: AskedPersonFragment, now: Date): Line {
  const told =
    row.toldAt && row.toldHow ? STEPS.told[row.toldHow](shortTime(row.toldAt, now)) : null;
  return {
    ...who(row),
    missing: row.state === "MISSING",
    away: false,
    step: noticeStep(row, now),
    last: row.state === "MISSING" ? (told ?? lastOf(row, now)) : (told ?? ""),
    remark: remarkOf(row),
    told,
    due: row.dueAt && shortTime(row.dueAt, now),
  };
}

/** A row of a rulebook's board. */
export function signatureLine(row: SignatureRowFragment, now: Date): Line {
  return {
    ...who(row),
    missing: row.state !== "SIGNED",
    away: row.away,
    step: signatureStep(row, now),
    last: row.state === "SIGNED" ? signedVersion(row) : lastOf(row, now),
    remark: row.declinedReason,
    told: null,
    due: row.dueOn && dayWords(row.dueOn, now),
  };
}

const who = (row: AskedPersonFragment | SignatureRowFragment) => ({
  personId: row.person.id,
  name: row.person.name,
  department: row.person.department.name,
  isMe: row.isMe,
  reach: row.reach,
  phone: row.phone,
  nudgedAt: row.lastNudgedAt,
});

const lastOf = (row: AskedPersonFragment | SignatureRowFragment, now: Date): string =>
  row.reach === "REACHABLE" ? nudgeWords(row.lastNudgedAt, now) : STEPS.onlyByVoice;

function noticeStep(row: AskedPersonFragment, now: Date): string {
  if (row.state === "EXEMPT") return STEPS.exempt;
  if (row.confirmedAt) {
    const at = shortTime(row.confirmedAt, now);
    return row.late ? STEPS.confirmedLate(at) : STEPS.confirmed(at);
  }
  if (row.reach === "NEVER_BOUND") return STEPS.neverBound;
  return row.openedAt ? STEPS.opened(BOARDS.notice.deed) : deliveryWords(row.delivery, now);
}

function remarkOf({ feedback, feedbackKind }: AskedPersonFragment): string | null {
  if (!feedbackKind && !feedback) return null;
  const kind = feedbackKind ? STEPS.feedback[feedbackKind] : null;
  return [kind, feedback].filter(Boolean).join("：");
}

const signedVersion = ({ signedNumber }: SignatureRowFragment): string =>
  signedNumber === null ? "" : BOARDS.version(signedNumber);

function signatureStep(row: SignatureRowFragment, now: Date): string {
  if (row.state === "SIGNED" && row.signedAt) {
    const at = shortTime(row.signedAt, now);
    return row.late ? STEPS.signedLate(at) : STEPS.signed(at);
  }
  if (row.declinedReason) return STEPS.declined;
  if (row.away) return STEPS.away;
  if (row.state === "OUTDATED" && row.signedNumber !== null)
    return STEPS.signedOld(row.signedNumber);
  if (row.endReachedAt) return STEPS.readToEnd;
  if (row.openedAt) return STEPS.opened(BOARDS.rules.deed);
  return row.reach === "NEVER_BOUND" ? STEPS.neverBound : deliveryWords(row.delivery, now);
}
