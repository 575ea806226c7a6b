import type { MembershipEnding } from "../../groups/index.ts";

/**
 * Whether such a reason would take the place of a case that is open: somebody inactive did nothing, and who was added
 * by mistake was never part of it. Who wants to leave leaves, and who has departed is gone: the case outlives both.
 */
export const goesRoundCase = (why: MembershipEnding["why"]): boolean =>
  why === "INACTIVE" || why === "ADDED_BY_MISTAKE";
