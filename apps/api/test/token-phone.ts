import { randomBytes } from "node:crypto";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import * as contract from "@riqing/schema";
import type { Planted, World } from "./world.ts";

/** A token as it is sent. */
export interface Token {
  input: string;
  output: string;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const bytes = (given: string) => Uint8Array.from(Buffer.from(given, "base64url"));

/** What an app does for its tokens, with the same library and on its own account. */
export function blinded(organisationId: string, week: string, publicKey: string, count: number) {
  const info = Uint8Array.from(Buffer.from(contract.tokenInfo(organisationId, week), "ascii"));
  const poprf = ristretto255_oprf.poprf(info);
  const made = Array.from({ length: count }, () => {
    const input = Uint8Array.from(randomBytes(32));
    return { input, ...poprf.blind(input, bytes(publicKey)) };
  });
  return {
    points: made.map(({ blinded }) => text(blinded)),
    /** Throws where the proof does not hold. */
    unblind({ evaluated, proof }: { evaluated: string[]; proof: string }): Token[] {
      const items = made.map((one, i) => ({ ...one, evaluated: bytes(evaluated[i]!) }));
      const outputs = poprf.finalizeBatch(items, bytes(proof), made[0]!.tweakedKey);
      return items.map(({ input }, i) => ({ input: text(input), output: text(outputs[i]!) }));
    },
  };
}

/** The token key that everybody is shown. */
export async function tokenKeyOf(world: World, organisationId: string): Promise<string> {
  const { data } = await world.sendWith(null, contract.TokenKeys, { organisationId });
  return data!.tokenKeys.at(-1)!.publicKey;
}

/** Somebody's tokens of the week. */
export async function fetchTokens(
  world: World,
  who: Planted,
  week: string,
  count: number = contract.LIMITS.tokensPerBatch,
): Promise<Token[]> {
  const key = await tokenKeyOf(world, who.organisationId);
  const batch = blinded(who.organisationId, week, key, count);
  const input = { week, blinded: batch.points };
  return batch.unblind((await world.as(who).do(contract.IssueTokens, { input })).issueTokens);
}
