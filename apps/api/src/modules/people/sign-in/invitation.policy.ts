import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may, mayAnywhere } from "../authority.policy.ts";

/** Whether the caller hands out invitations at all: to whom, says `whyNotInvite`. */
export const whyNotInviteAnybody = (caller: CallerRoles): Refusal | null =>
  mayAnywhere(caller, "INVITE") ? null : "NOT_ALLOWED";

/**
 * Administrators and the supervision office invite anybody; heads invite whoever is in a department
 * of theirs or below it, except whoever answers for the whole organisation: whose code one holds, that
 * person one may become. Who has left is invited by nobody. Whom one does not answer for is not found: a
 * refusal would tell that they are there.
 */
export function whyNotInvite(
  caller: CallerRoles,
  person: { lineage: string; governs: boolean; departedAt: number | null },
): Refusal | null {
  const { lineage, governs } = person;
  if (!may(caller, "INVITE", { lineage })) return "NOT_FOUND";
  if (governs && !may(caller, "INVITE", {})) return "NOT_ALLOWED";
  if (person.departedAt !== null) return "PERSON_DEPARTED";
  return null;
}

/** As much of an invitation as says whether it may be used. */
export interface InvitationFacts {
  personId: string;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
  /** When the person it is for left. */
  departedAt: Date | null;
}

/**
 * A revoked code is as good as one that never was. `boundTo` is the person of the same organisation
 * whom the caller's account is bound to already.
 */
export function whyNotBind(
  invitation: InvitationFacts | null,
  boundTo: string | null,
  now: Date,
): Refusal | null {
  if (!invitation || invitation.revokedAt) return "INVITATION_NOT_VALID";
  if (invitation.usedAt) return "INVITATION_USED";
  if (invitation.expiresAt <= now) return "INVITATION_EXPIRED";
  if (invitation.departedAt) return "PERSON_DEPARTED";
  if (boundTo !== null && boundTo !== invitation.personId) return "ACCOUNT_BOUND_TO_ANOTHER_PERSON";
  return null;
}
