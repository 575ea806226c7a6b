import type { Refusal } from "@riqing/schema";
import {
  type Action,
  type AuthorityScope,
  type CallerRoles,
  may,
  overlaps,
} from "../../people/authority.policy.ts";
import type { NoticeState } from "./notice.state.ts";

/** The fields of a notice that the policies need. */
export interface NoticeFacts {
  state: NoticeState;
  revisionId: string;
  groupIds: readonly string[];
}

/** The caller as one of those asked; null: they were not. */
export interface AskedCaller {
  leftAt: number | null;
  exemptAt: number | null;
  answeredAt: number | null;
}

/** One of the groups that a notice went to is enough. */
const mayInSome = (caller: CallerRoles, action: Action, groupIds: readonly string[]): boolean =>
  groupIds.some((id) => may(caller, action, { group: { id } }));

/** Whether a tap on `revisionId` may count. Somebody who was not asked has nothing to confirm. */
export function whyNotAcknowledge(
  notice: NoticeFacts,
  place: AskedCaller | null,
  revisionId: string,
): Refusal | null {
  if (place === null || place.leftAt !== null) return "NOTICE_NOT_FOR_YOU";
  if (notice.state === "WITHDRAWN") return "NOTICE_WITHDRAWN";
  if (notice.revisionId !== revisionId) return "NOTICE_REVISED";
  return null;
}

/** The same for the button: refused where the notice is acknowledged already. */
export function whyNotTap(notice: NoticeFacts, place: AskedCaller | null): Refusal | null {
  const refusal = whyNotAcknowledge(notice, place, notice.revisionId);
  if (refusal) return refusal;
  return place?.answeredAt ? "NOTICE_ALREADY_ACKNOWLEDGED" : null;
}

/** A tap can be taken back for `windowMs`, and by then it is final. */
export function whyNotUndo(
  acknowledgedAt: number | null,
  now: number,
  windowMs: number,
): Refusal | null {
  if (acknowledgedAt === null) return "NOTICE_NOT_ACKNOWLEDGED";
  return now - acknowledgedAt > windowMs ? "UNDO_TOO_LATE" : null;
}

/** Whoever has acknowledged may say more, or ask, as long as the notice holds (Mission N4). */
export function whyNotAddFeedback(
  notice: NoticeFacts,
  place: AskedCaller | null,
  acknowledged: boolean,
): Refusal | null {
  const refusal = whyNotAcknowledge(notice, place, notice.revisionId);
  if (refusal) return refusal;
  return acknowledged ? null : "NOTICE_NOT_ACKNOWLEDGED";
}

/** The publishers of one of the groups correct it, whoever of them published it (Mission N6). */
export function whyNotRevise(notice: NoticeFacts, caller: CallerRoles): Refusal | null {
  if (!mayInSome(caller, "REVISE_NOTICE", notice.groupIds)) return "NOT_A_PUBLISHER";
  return notice.state === "WITHDRAWN" ? "NOTICE_WITHDRAWN" : null;
}

/** What people say beside their acknowledgement is said to whoever publishes there now (Mission N4). */
export function whyNotReadFeedback(
  { groupIds }: Pick<NoticeFacts, "groupIds">,
  caller: CallerRoles,
): Refusal | null {
  return mayInSome(caller, "READ_FEEDBACK", groupIds) ? null : "NOT_A_PUBLISHER";
}

/** As revising; a group's owner may stop what went out in their group, too. */
export function whyNotWithdraw(notice: NoticeFacts, caller: CallerRoles): Refusal | null {
  if (!mayInSome(caller, "WITHDRAW_NOTICE", notice.groupIds)) return "NOT_A_PUBLISHER";
  return notice.state === "WITHDRAWN" ? "NOTICE_WITHDRAWN" : null;
}

/** Names are for those who answer for some of the people asked; members see counts. */
export const whyNotSeeNames = (
  { groupIds }: Pick<NoticeFacts, "groupIds">,
  scope: AuthorityScope,
): Refusal | null => (overlaps(scope, groupIds) ? null : "NOT_ALLOWED");
