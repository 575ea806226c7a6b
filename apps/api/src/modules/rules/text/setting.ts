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

/** The working days a printed value begins with: "7 个工作日" → 7; null when it names none. */
export function workingDaysIn(value: string): number | null {
  const days = Number(/^\s*(\d{1,3})(?!\d)/.exec(value)?.[1] ?? 0);
  return days > 0 ? days : null;
}
