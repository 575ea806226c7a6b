import { minutesWords } from "./times";

/** What their messages, their line in the matrix and their receipt are called. */
export const RULES_KINDS = {
  messages: {
    toSign: "待签群规",
    nudge: "催签署",
    reminder: "到期提醒",
    toApprove: "群规送审",
    decided: "送审结果",
    question: "条款提问",
    answer: "提问答复",
    proposal: "修改建议",
    decision: "建议结果",
  },
  obligation: { words: "签署", deed: "签" },
  receipt: "签署群规",
} as const;

/** Their card in 待办. */
export const RULES_TODO = {
  tapped: "群规 · 已点签署",
  rules: (number: number) => `群规第 ${number} 版`,
  changed: (count: number) => `改了 ${count} 条`,
  first: "第一次签",
  kinds: (added: number, tightened: number, relaxed: number) =>
    [
      added > 0 && `新增 ${added}`,
      tightened > 0 && `收紧 ${tightened}`,
      relaxed > 0 && `放宽 ${relaxed}`,
    ]
      .filter(Boolean)
      .join(" · "),
  length: (duties: number, minutes: number) => `共 ${duties} 条，约 ${minutesWords(minutes)}`,
  signBefore: (day: string) => `${day}前签`,
  seeChanges: "看改动",
  toSign: "去签",
} as const;

/** What is asked or proposed about a clause, in 待办. */
export const CLAUSE_TODO = {
  ANSWER_CLAUSE: { title: "条款提问", act: "去答复" },
  DECIDE_REVISION: { title: "修改建议", act: "看过再定" },
  by: (name: string) => `${name}提的`,
  raised: "过期没人答",
  answerBy: (day: string) => `${day}前答`,
} as const;

/** A draft in 待办. */
export const DRAFT_TODO = {
  APPROVE_RULES: { title: "群规送审", act: "看过再批" },
  PUBLISH_RULES: { title: "群规已批准", act: "去发布" },
  REVISE_RULES: { title: "群规退回来改", act: "去改" },
} as const;
