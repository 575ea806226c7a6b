import "../src/polyfill/text-encoder";
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { tokenInfo, tokenKeyStatement } from "@riqing/schema";
import type { openServer } from "./server";

export const ORGANISATION = "0198e9a0-0000-7000-8000-00000000000a";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const bytes = (given: string) => Uint8Array.from(Buffer.from(given, "base64url"));
const poprfOf = (week: string) =>
  ristretto255_oprf.poprf(Uint8Array.from(Buffer.from(tokenInfo(ORGANISATION, week), "ascii")));

interface Key {
  fromWeek: string;
  publicKey: string;
  secretKey: Uint8Array;
  signature: string;
}

const pair = () => generateKeyPairSync("ed25519");
const spkiOf = (key: KeyObject) => key.export({ type: "spki", format: "der" }).toString("base64");

/** An organisation that issues tokens, with the same mathematics as the api's; it can be made to cheat. */
export function tokenServer(server: ReturnType<typeof openServer>) {
  const own = pair();
  const state = {
    publicKey: spkiOf(own.publicKey),
    keys: [] as Key[],
    /** With which it evaluates; null: with the one that it shows. */
    secretly: null as Key | null,
    spent: new Set<string>(),
  };
  const makeKey = (fromWeek: string, signer: KeyObject = own.privateKey): Key => {
    const { publicKey, secretKey } = poprfOf(fromWeek).generateKeyPair();
    const statement = tokenKeyStatement(ORGANISATION, text(publicKey), fromWeek);
    const signature = sign(null, Buffer.from(statement), signer).toString("base64");
    return { fromWeek, publicKey: text(publicKey), secretKey, signature };
  };
  const keyFor = (week: string) =>
    [...state.keys].reverse().find(({ fromWeek }) => fromWeek <= week)!;

  const issue = ({ input }: Record<string, { week: string; blinded: string[] }>) => {
    const { week, blinded } = input!;
    const { secretKey } = state.secretly ?? keyFor(week);
    const made = poprfOf(week).blindEvaluateBatch(secretKey, blinded.map(bytes));
    return {
      data: { issueTokens: { evaluated: made.evaluated.map(text), proof: text(made.proof) } },
    };
  };

  return {
    state,
    makeKey,
    stranger: pair,
    spkiOf,
    issue,
    /** Takes a token as the api does: once, of this week or the one before. */
    takes(token: { input: string; output: string }, ...weeks: string[]): boolean {
      const good = weeks.some((week) => {
        const expected = poprfOf(week).evaluate(keyFor(week).secretKey, bytes(token.input));
        return text(expected) === token.output;
      });
      if (!good || state.spent.has(token.input)) return false;
      state.spent.add(token.input);
      return true;
    },
    /** The receipt of what came in, signed by the organisation. */
    receipt(number: string) {
      const payload = JSON.stringify({ kind: "ANONYMOUS_REPORT_RECEIVED", number, v: 1 });
      const signature = sign(null, Buffer.from(payload), own.privateKey).toString("base64");
      return { payload, signature };
    },
    /** `onNamed`: what happens while something is answered that is asked with the session. */
    answer({ onNamed = () => undefined }: { onNamed?: () => void } = {}) {
      server.answer({
        ReportNames: () => {
          onNamed();
          return { data: { reportNames: namesOf(state.publicKey) } };
        },
        TokenKeys: () => ({
          data: {
            tokenKeys: state.keys.map(({ publicKey, fromWeek, signature }) => ({
              publicKey,
              fromWeek,
              signature,
            })),
          },
        }),
        IssueTokens: (given) => {
          onNamed();
          return issue(given);
        },
      });
    },
  };
}

const namesOf = (publicKey: string) => ({
  organisationId: ORGANISATION,
  publicKey,
  people: JSON.stringify([["peng", "彭世杰", "物流部"]]),
  receivers: [{ kind: "LEAK", receiver: "OFFICE" }],
  levels: [
    { receiver: "OFFICE", people: [{ personId: "tian", barredBy: ["tian"] }] },
    { receiver: "ORGANISATION_ADMIN", people: [{ personId: "admin", barredBy: ["admin"] }] },
  ],
});
