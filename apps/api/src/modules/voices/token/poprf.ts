import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { tokenInfo } from "@riqing/schema";

/** Bytes as the contract carries them; null where the text is none, or is spelt in a second way. */
export function bytesOf(text: string, length: number): Uint8Array | null {
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === length && bytes.toString("base64url") === text
    ? Uint8Array.from(bytes)
    : null;
}

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

/** What a server needs of it; never with random bytes of its own choice, which could give the key away. */
interface Poprf {
  generateKeyPair(): { secretKey: Uint8Array; publicKey: Uint8Array };
  blindEvaluateBatch(
    secret: Uint8Array,
    points: Uint8Array[],
  ): { evaluated: Uint8Array[]; proof: Uint8Array };
  evaluate(secret: Uint8Array, input: Uint8Array): Uint8Array;
}

/** Made once for an organisation and week; of weeks that are over none is asked for any more. */
const known = new Map<string, Poprf>();
const KEPT = 200;

/** The function of RFC 9497 for an organisation and week. */
export function poprfOf(organisationId: string, week: string): Poprf {
  const info = tokenInfo(organisationId, week);
  let poprf = known.get(info);
  if (poprf) return poprf;
  poprf = ristretto255_oprf.poprf(Uint8Array.from(Buffer.from(info, "ascii"))) as Poprf;
  if (known.size >= KEPT) known.clear();
  known.set(info, poprf);
  return poprf;
}
