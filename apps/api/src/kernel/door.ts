import type { AuthChecker } from "type-graphql";
import type { Ctx, Visit } from "./ctx.ts";
import { permit, type Refusal } from "./refusal.ts";

/**
 * Answers `@Authorized()` with "are you a person of an organisation?". It is coarse by design; the
 * particular case is for a module's policy. A door without `@Authorized()` is open to anybody.
 */
export const door: AuthChecker<Visit> = ({ context }) => {
  permit(whyNotEnter(context));
  return true;
};

export function whyNotEnter(
  visit: Pick<Ctx | Visit, "actor" | "account" | "turnedAway">,
): Refusal | null {
  if (visit.actor) return null;
  if (visit.turnedAway) return visit.turnedAway;
  return visit.account ? "BIND_FIRST" : "SIGN_IN_FIRST";
}
