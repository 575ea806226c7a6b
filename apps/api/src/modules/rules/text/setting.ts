/** On what the policies of companies disagree; every rules version prints its own (Mission R1). */
export const ruleSettingKeys = [
  "advertisements",
  "outsiders",
  "leaving",
  "whoMutes",
  "appealBody",
  "appealDays",
  "answerDays",
  "images",
  "quietHours",
  "names",
  "publicPosts",
  "fines",
] as const;

export type RuleSettingKey = (typeof ruleSettingKeys)[number];

/** One setting as it is printed in the rules: what it is about, and what was chosen. */
export interface RuleSetting {
  key: RuleSettingKey;
  label: string;
  value: string;
}
