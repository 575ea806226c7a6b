import { DeclineRules, SignRules } from "@riqing/schema";
import { deviceName, useDeed } from "../../shell";
import { RULES } from "../../words/rules";
import { RULES_TODO } from "../../words/rules-kinds";

/** What is signed is what was on screen: the version, by the hash of its text. */
export const signatureOf = (version: { id: string; textHash: string }, handwriting?: string) => ({
  input: { versionId: version.id, textHash: version.textHash, handwriting, device: deviceName() },
});

/** 签署: kept without network. Refused when another version came out in between. */
export const useSignRules = (version: { title: string; number: number }) =>
  useDeed(SignRules, {
    offline: {
      label: version.title,
      note: RULES_TODO.tapped,
      subject: ({ input }) => input.versionId,
    },
    said: RULES.signed(version.number),
  });

/** 不同意: with a reason. Signing later stays possible. */
export const useDeclineRules = () => useDeed(DeclineRules, { said: RULES.declined });
