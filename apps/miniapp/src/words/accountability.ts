import type { AccountabilityOccasion } from "@riqing/schema";

const occasions: Record<AccountabilityOccasion, string> = {
  REFUSED: "没说原因就不接",
  PASSED_ON: "没说原因就转给别人",
};

/** A server newer than this app may know more. */
export const occasionWords = (occasion: string): string =>
  (occasions as Record<string, string | undefined>)[occasion] ?? "推诿";

export const ACCOUNTABILITY = {
  title: "追责事项",
  note: "没说原因就不接、就转走的任务，由部门负责人说明",
  empty: "没有追责事项",
  end: (count: number) => `就这 ${count} 件`,
  more: "再看更早的",
  waits: "等说明",
  answered: "已说明",
  says: (answer: string) => `说明：${answer}`,
  noHead: "上面没有部门负责人",
  head: (name: string) => `由${name}说明`,
  who: (name: string, department: string) => `${department} ${name}`,
  answer: "说明情况",
  sheet: (name: string) => `说明${name}的情况`,
  words: "怎么回事，接下来怎么办",
  act: "送出说明",
  missing: "先写说明",
  long: "写得太长",
  once: "只能说明一次，派任务的人会看到。",
  done: "已说明",
} as const;
