import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../../people/authority.policy.ts";
import type { LossReporter, LossState } from "./lost-account.state.ts";

/** As little of a lost account as the rules need. */
export interface LossTerms {
  personId: string;
  reporter: LossReporter;
  reportedById: string | null;
  state: LossState;
}

/** Nothing more happens to it. */
export const isOver = ({ state }: Pick<LossTerms, "state">): boolean =>
  state !== "OPEN" && state !== "INVITED";

/**
 * Why a report does nothing: whoever else has reported it has ended everything already. After its owner's own
 * report they still have a device, so that a colleague's ends more; theirs does not.
 */
export function whyNotReport(open: LossTerms | null, as: LossReporter): Refusal | null {
  if (!open || (open.reporter === "OWNER" && as !== "OWNER")) return null;
  return "ACCOUNT_LOST_ALREADY";
}

/**
 * How many people make sure who it is before there is an invitation. Where every device is ended, nobody is
 * left on a device of the person's to consent to a new one (decision 33): one person could report it lost
 * and let themselves in. Who reported by code is not known, so that is like somebody else.
 */
export const checksNeeded = (reporter: LossReporter): number => (reporter === "OWNER" ? 1 : 2);

/** Who has to do with it, seen from the caller. */
export interface Recovering {
  personId: string;
  /** They administer a group of the person's, head a department above them, or supervise. */
  handles: boolean;
}

/**
 * Whoever handles it makes sure that it is the owner, but not the owner and not who reported it. Its owner
 * ends a loss that they reported themselves, on the device that they kept.
 */
export function whyNotRecover(loss: LossTerms, { personId, handles }: Recovering): Refusal | null {
  const own = personId === loss.personId;
  if (own && loss.reporter !== "OWNER") return "NOT_ALLOWED";
  if (!own && personId === loss.reportedById) return "REPORTED_BY_YOU";
  if (!own && !handles) return "NOT_ALLOWED";
  return isOver(loss) ? "LOSS_OVER" : null;
}

/** What was done in a group and is disowned is for whoever answers for the group. */
export const whyNotSeeDisowned = (
  caller: CallerRoles,
  group: { id: string; lineage: string },
): Refusal | null => (may(caller, "SEE_DISOWNED", { group }) ? null : "NOT_ALLOWED");
