import { APPEAL_SETTINGS, type ChosenSettings, workingDaysIn } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { hashOf } from "../../journal/index.ts";
import type { StoredComprehension } from "../comprehension/comprehension.policy.ts";
import type { StoredLawJudgement } from "../law/law.policy.ts";
import type { PrintedSetting, SettingBlock } from "../settings/printed-settings.ts";
import type { LabelledClause } from "../text/changes-since.ts";
import type { ClauseText } from "../text/clause.ts";

/** What is too long for a list of versions. */
export interface Content {
  clauses: LabelledClause[];
  blocks: SettingBlock[];
  settings: PrintedSetting[];
  /** By category: what the version chooses itself. */
  chosen: Readonly<Record<string, ChosenSettings>>;
  lawJudgements: StoredLawJudgement[];
  comprehension: StoredComprehension[];
}

/** What people have on screen and sign. */
interface SignedText {
  title: string;
  number: number;
  interpretingOffice: string;
  effectiveOn: BusinessDay;
  settings: readonly PrintedSetting[];
  blocks: readonly SettingBlock[];
  clauses: readonly ClauseText[];
  comprehension: readonly StoredComprehension[];
}

/**
 * SHA-256 of the canonical JSON (RFC 8785) of `{title, number, interpretingOffice, effectiveOn,
 * settings: [{key, label, value}], blocks: [{categoryId, category, settings: [{key, label, sentence,
 * value}]}], clauses: [{key, label, text, depth, heading}], comprehension: [{clauseKey, question, choices}]}`,
 * without `blocks` and `comprehension` where there are none. The settings are
 * printed in the rules, so they are signed; the number is, too, so that no two versions share a hash.
 * Not hashed, for nobody signs them: which answers are right, labels and reasons of changes, the stated change, who drafted,
 * the day to sign by, and to which groups it applies.
 */
export const textHashOf = (text: SignedText): string =>
  hashOf({
    title: text.title,
    number: text.number,
    interpretingOffice: text.interpretingOffice,
    effectiveOn: text.effectiveOn,
    settings: text.settings.map(({ key, label, value }) => ({ key, label, value })),
    // Older versions have none, and were hashed without.
    ...(text.blocks.length > 0 ? { blocks: text.blocks } : {}),
    clauses: text.clauses.map(({ key, label, text, depth, heading }) => {
      return { key, label, text, depth, heading };
    }),
    ...(text.comprehension.length > 0
      ? {
          comprehension: text.comprehension.map(({ clauseKey, question, choices }) => {
            return { clauseKey, question, choices };
          }),
        }
      : {}),
  });

/** Whether the settings say how many working days there are to appeal, and to answer. */
export const saysAppealDays = (settings: readonly PrintedSetting[]): boolean =>
  APPEAL_SETTINGS.every((key) =>
    settings.some((one) => one.key === key && workingDaysIn(one.value) !== null),
  );
