import {
  type SettingKey,
  settingPrinted,
  settingSentence,
  settingShort,
  SHIPPED_SETTINGS,
  SHIPPED_VIOLATIONS,
  type LadderStep,
  type SettingValues,
  type ViolationKind,
} from "@riqing/schema";
import type { ClauseText } from "../text/clause.ts";
import type { RuleSetting, RuleSettingKey } from "../text/setting.ts";
import { type Article, numbered } from "./articles.ts";

/** Rules to start from, ready to be published as they stand (Mission R2). */
export interface RuleTemplate {
  key: string;
  /** The kind of group, in a few words. */
  name: string;
  title: string;
  summary: string;
  /** Which companies and groups it was written for. */
  suitedFor: string;
  interpretingOffice: string;
  /** Every setting there is: nothing is left to be chosen. */
  chosen: SettingValues;
  /** The same for clients of the time before settings were typed: `chosen` in words. */
  settings: readonly RuleSetting[];
  clauses: readonly ClauseText[];
}

interface TemplateText extends Omit<RuleTemplate, "chosen" | "settings" | "clauses"> {
  /** What it chooses other than the shipped settings; where and how long to appeal always. */
  chosen: Partial<SettingValues> & Pick<SettingValues, "appealBody" | "appealDays" | "answerDays">;
  /** Its text, in which every number that is a setting comes from the settings. */
  articles: (s: SettingValues) => readonly Article[];
}

/** The keys under which settings were printed as free text, with the typed setting behind each. */
const FORMER: readonly (readonly [RuleSettingKey, SettingKey, label: string])[] = [
  ["advertisements", "advertisements", "广告"],
  ["outsiders", "outsiders", "群外人员"],
  ["leaving", "leaving", "退群"],
  ["whoMutes", "rights", "谁能处理"],
  ["appealBody", "appealBody", "申诉受理"],
  ["appealDays", "appealDays", "提出申诉"],
  ["answerDays", "answerDays", "答复申诉"],
  ["images", "imagesPerDay", "图片"],
  ["quietHours", "quietHours", "安静时间"],
  ["names", "names", "群昵称"],
  ["publicPosts", "publicPosts", "公开内容转朋友圈"],
  ["fines", "fines", "罚款"],
];

/** In few words where these are read back as the same value, else as the sentence. */
function inWords(key: SettingKey, value: unknown): string {
  const short = settingShort(key, value as never);
  // Rights were never read back from text.
  if (key === "rights") return short;
  const readBack = JSON.stringify(settingPrinted(key, short));
  const exact = readBack === undefined || readBack === JSON.stringify(value);
  return exact ? short : settingSentence(key, value as never).replace(/。$/, "");
}

/** A template whose settings are complete, in words for older clients, and equal in its text. */
export function templateOf({ chosen, articles, ...template }: TemplateText): RuleTemplate {
  const all = { ...SHIPPED_SETTINGS, ...chosen } as SettingValues;
  return {
    ...template,
    chosen: all,
    settings: FORMER.map(([key, typed, label]) => ({
      key,
      label,
      value: inWords(typed, all[typed]),
    })),
    clauses: numbered(articles(all)),
  };
}

export const remind: LadderStep = { measure: "REMIND" };
export const warn: LadderStep = { measure: "WARN" };
export const mute = (days: number): LadderStep => ({ measure: "MUTE", days });
export const remove: LadderStep = { measure: "REMOVE" };
export const refer: LadderStep = { measure: "REFER" };

/** The shipped catalogue with other ladders: `rest` for kinds that are not named. */
export const violationsWith = (
  ladders: Readonly<Record<string, readonly LadderStep[]>>,
  rest?: readonly LadderStep[],
): readonly ViolationKind[] =>
  SHIPPED_VIOLATIONS.map((kind) => ({ ...kind, steps: ladders[kind.key] ?? rest ?? kind.steps }));
