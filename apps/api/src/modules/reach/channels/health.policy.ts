import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../../people/authority.policy.ts";

/** Whoever administers the organisation looks after its channels. */
export const whyNotSeeChannels = (caller: CallerRoles): Refusal | null =>
  may(caller, "SEE_CHANNELS") ? null : "NOT_ALLOWED";
