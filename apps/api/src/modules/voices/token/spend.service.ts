import { createHash, timingSafeEqual } from "node:crypto";
import { tokenInfo, weekBefore, weekOf } from "@riqing/schema";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { RefusedError } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { bytesOf, poprfOf } from "./poprf.ts";
import { secretKeyFor } from "./token-key.service.ts";
import { SpentToken } from "./token.entity.ts";
import type { TokenInput } from "./token.type.ts";

const INPUT = 32;
const OUTPUT = 64;

/**
 * Spends a token, in the transaction of what is sent with it. One that is forged, of another organisation, of
 * a week that is over, or spent already is refused alike. This week's count, and those of the one before.
 */
export const spendToken = async (
  ctx: RequestContext,
  organisationId: string,
  token: TokenInput,
): Promise<void> =>
  spendTokenHash(ctx, organisationId, await issuedToken(ctx, organisationId, token));

/** As `spendToken`, of a token that is known to be issued; takes its hash. */
export async function spendTokenHash(
  ctx: RequestContext,
  organisationId: string,
  id: string,
): Promise<void> {
  // The week in which it was spent: that of the token itself would narrow down who had fetched it.
  const spentIn = weekOf(ctx.today);
  const spent = await insertNew(ctx, SpentToken, [{ id, organisationId, week: spentIn }]);
  if (spent === 0) throw new RefusedError("TOKEN_NOT_VALID");
}

/** The hash of a token that was issued for this week or the one before, spent or not; others are refused. */
export async function issuedToken(
  ctx: RequestContext,
  organisationId: string,
  token: TokenInput,
): Promise<string> {
  const input = bytesOf(token.input, INPUT);
  const output = bytesOf(token.output, OUTPUT);
  const week = input && output && (await weekOfToken(ctx, organisationId, input, output));
  if (!week) throw new RefusedError("TOKEN_NOT_VALID");
  const hash = createHash("sha256").update(tokenInfo(organisationId, week)).update(input).digest();
  return hash.subarray(0, 27).toString("base64url");
}

/** Both weeks are worked out, so that the time of the answer does not tell which it was. */
async function weekOfToken(
  ctx: RequestContext,
  organisationId: string,
  input: Uint8Array,
  output: Uint8Array,
): Promise<string | null> {
  let found: string | null = null;
  for (const week of [weekOf(ctx.today), weekBefore(weekOf(ctx.today))]) {
    const secret = await secretKeyFor(ctx, organisationId, week);
    const expected = poprfOf(organisationId, week).evaluate(secret, input);
    if (timingSafeEqual(expected, output)) found = week;
  }
  return found;
}
