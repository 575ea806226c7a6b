import "../../polyfill/has-own";
import "../../polyfill/text-encoder";
import { ed25519, ristretto255_oprf } from "@noble/curves/ed25519.js";
import { tokenInfo, tokenKeyStatement } from "@riqing/schema";
import { base64Of, base64urlOf, bytesOf } from "./base64";

/** A token as it is sent; base64url. */
export interface Token {
  input: string;
  output: string;
}

/** What is kept between asking and the answer, so that a lost answer is asked for again; base64url. */
export interface Asked {
  organisationId: string;
  week: string;
  publicKey: string;
  tweakedKey: string;
  points: { input: string; blind: string; blinded: string }[];
}

/** Random bytes that a token takes: its input, and as many as the library asks for to make a scalar. */
export const BYTES_EACH = 32 + 48;

const ascii = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));

/** What a token holds for is made here and never taken from an answer: else the server could mark people by it. */
const poprfOf = (organisationId: string, week: string) =>
  ristretto255_oprf.poprf(ascii(tokenInfo(organisationId, week)));

/** Blinds as many tokens as there are random bytes for. */
export function blind(
  organisationId: string,
  week: string,
  publicKey: string,
  random: Uint8Array,
): Asked {
  const poprf = poprfOf(organisationId, week);
  let tweakedKey = "";
  const points = Array.from({ length: Math.floor(random.length / BYTES_EACH) }, (_, at) => {
    const own = random.slice(at * BYTES_EACH, (at + 1) * BYTES_EACH);
    const input = own.slice(0, 32);
    const made = poprf.blind(input, bytesOf(publicKey), (length = 48) => {
      if (length !== 48) throw new Error("the library asks for other bytes than it did");
      return own.slice(32);
    });
    tweakedKey = base64urlOf(made.tweakedKey);
    return {
      input: base64urlOf(input),
      blind: base64urlOf(made.blind),
      blinded: base64urlOf(made.blinded),
    };
  });
  return { organisationId, week, publicKey, tweakedKey, points };
}

/** The tokens. Throws where the proof does not show that the key everybody has was used. */
export function unblind(asked: Asked, answer: { evaluated: string[]; proof: string }): Token[] {
  const items = asked.points.map(({ input, blind, blinded }, at) => ({
    input: bytesOf(input),
    blind: bytesOf(blind),
    blinded: bytesOf(blinded),
    evaluated: bytesOf(answer.evaluated[at] ?? ""),
  }));
  const outputs = poprfOf(asked.organisationId, asked.week).finalizeBatch(
    items,
    bytesOf(answer.proof),
    bytesOf(asked.tweakedKey),
  );
  return asked.points.map(({ input }, at) => ({
    input,
    output: base64urlOf(outputs[at] ?? new Uint8Array()),
  }));
}

/** Whether the organisation has signed this token key. `signedBy`: SPKI, DER, base64. */
export const isSigned = (
  organisationId: string,
  signedBy: string,
  key: { publicKey: string; fromWeek: string; signature: string },
): boolean =>
  hasSigned(
    signedBy,
    tokenKeyStatement(organisationId, key.publicKey, key.fromWeek),
    key.signature,
  );

/** Whether a text bears the signature of a key: SPKI, DER, base64. */
export function hasSigned(signedBy: string, text: string, signature: string): boolean {
  try {
    const raw = bytesOf(base64Of(signedBy)).slice(-32);
    return ed25519.verify(bytesOf(base64Of(signature)), new TextEncoder().encode(text), raw);
  } catch {
    return false;
  }
}
