import type { Refusal } from "@riqing/schema";
import { type ActionTarget, type AuthorityScope, covers } from "../../people/authority.policy.ts";

/**
 * Figures of others are for who answers for them: as for the names on a board. Members have their
 * own (Mission B9).
 */
export const whyNotSeeTimes = (
  asked: Pick<ActionTarget, "group" | "lineage">,
  within: AuthorityScope,
): Refusal | null => (covers(within, asked) ? null : "NOT_ALLOWED");
