import type { AuthChecker } from "type-graphql";
import type { Ctx, RequestContext } from "./ctx.ts";
import { refuseIf, type Refusal } from "./refusal.ts";

/**
 * Answers `@Authorized()` with "are you a person of an organisation?". It is coarse by design; the
 * particular case is for a module's policy. An operation without `@Authorized()` may be called by anybody.
 */
export const authChecker: AuthChecker<RequestContext> = ({ context }) => {
  refuseIf(whyNotSignedIn(context));
  return true;
};

export function whyNotSignedIn(
  context: Pick<Ctx | RequestContext, "actor" | "account" | "authRefusal">,
): Refusal | null {
  if (context.actor) return null;
  if (context.authRefusal) return context.authRefusal;
  return context.account ? "BIND_FIRST" : "SIGN_IN_FIRST";
}
