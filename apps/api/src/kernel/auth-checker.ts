import type { AuthCheckerFn } from "type-graphql";
import type { RequestContext } from "./ctx.ts";
import { refuseIf, type Refusal } from "./refusal.ts";

type Caller = Pick<RequestContext, "actor" | "account" | "authRefusal">;

/**
 * Answers `@Authorized()` with "are you a person of an organisation?". It is coarse by design; the
 * particular case is for a module's policy. An operation without `@Authorized()` may be called by anybody.
 */
export const authChecker: AuthCheckerFn<Caller> = ({ context }) => {
  refuseIf(whyNotSignedIn(context));
  return true;
};

export function whyNotSignedIn({ actor, account, authRefusal }: Caller): Refusal | null {
  if (actor) return null;
  if (authRefusal) return authRefusal;
  return account ? "BIND_FIRST" : "SIGN_IN_FIRST";
}
