import { dayWords } from "./times.zh-cn.ts";

/** What people read about tasks, in Chinese. */
export const taskWords = {
  assigned: (assigner: string, goal: string) => `${assigner}派给你：${goal}`,
  helping: (assigner: string, goal: string) => `${assigner}要你协同：${goal}`,
  dueBy: (at: string) => `${at}前办好`,
  /** What it is called among all that somebody owes. */
  obligation: "任务",
  nudged: (goal: string) => `提醒你办：${goal}`,
  toAcceptNudged: (person: string, goal: string) => `${person}办好了，等你验收：${goal}`,
  waitsForYourWord: "对方在等你回话",
  nudgeAsks: "接下来，或者说一下办到哪了",
  /** The sentence that a confirmation states, as its receipt keeps it. */
  statement: {
    SELF: (at: string) => `接办，本人办，${at}前办好。`,
    TOGETHER: (at: string) => `接办，与人协同，${at}前办好。`,
    CANNOT: (at: string) => `现在办不了，已写明原因和办法，${at}前办好。`,
    CLARIFY: () => "接办，有事要先问清。",
    RELAYED: (to: string) => `已传达给${to}。`,
  },
  versionLabel: (at: string) => `要求 ${at}前`,
  clarify: (person: string, goal: string) => `${person}要问清：${goal}`,
  cannot: (person: string, goal: string) => `${person}现在办不了：${goal}`,
  refused: (person: string, goal: string) => `${person}不接：${goal}`,
  noReason: "没有说原因",
  newDateAsked: (person: string, goal: string) => `${person}申请改期：${goal}`,
  newDate: (was: string, wanted: string) => `要求${was}，想改到${wanted}`,
  dateGranted: (goal: string) => `同意改期：${goal}`,
  dateRefused: (goal: string) => `不同意改期：${goal}`,
  completed: (person: string, goal: string) => `${person}办好了：${goal}`,
  doneLine: (name: string, at: string, late: boolean, result: string | null) =>
    `${name} ${at}办好${late ? "，超期" : ""}${result ? `：${result}` : ""}`,
  /** To be pasted into the chat. */
  completion: (goal: string, lines: readonly string[], open: number, unassigned: number) =>
    [
      `【办结】${goal}`,
      ...lines,
      ...(open > 0 ? [`还有 ${open} 人没办好`] : []),
      ...(unassigned > 0 ? [`还有 ${unassigned} 份没人办`] : []),
    ].join("\n"),
  answerLine: (name: string, at: string, answer: string | null) =>
    `${name} ${at}答复${answer ? `：${answer}` : ""}`,
  /** To be pasted into the chat, of a question. */
  answer: (question: string, lines: readonly string[]) =>
    [`【答复】${question}`, ...lines].join("\n"),
  accepted: (goal: string) => `已验收：${goal}`,
  returned: (goal: string) => `退回再办：${goal}`,
  cancelled: (goal: string) => `不用办了：${goal}`,
  carried: (person: string, number: number, goal: string) =>
    `${person}第 ${number} 次顺延：${goal}`,
  carriedTo: (day: string) => `顺延到${dayWords(day)}`,
  obstacle: (person: string, goal: string) => `${person}受阻：${goal}`,
  /** 等供应商 says it by itself. */
  waitsFor: (what: string) => (what.startsWith("等") ? what : `在等：${what}`),
  help: (person: string, goal: string) => `${person}求助：${goal}`,
  reassigned: (goal: string) => `改由别人办：${goal}`,
  handedOn: (from: string, to: string, goal: string) => `${from}转给${to}：${goal}`,
  left: (person: string, goal: string) => `${person}离开了群，没人办：${goal}`,
} as const;
