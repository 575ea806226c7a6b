/** What is said of mediations: others may read a title along, so it says nothing of what it is about. */
export const mediationWords = {
  toLookAt: "有一件事等你看",
  moved: "你有一件事有了新情况",
  body: "点开看。只有当事人和调解人看得到。",
  overdue: "你有一件事过了日子，还没有进展",
  mediatorLeft: (name: string) => `${name}不在了，不再调解。请另选一位`,
  mediatorAway: (name: string) => `${name}请假了，着急的话可以另选一位`,
  partyLeft: "当事人只剩一位，结束",
  held: "调解",
  receiptTitle: (number: string) => `调解 ${number}`,
  receiptVersion: (revision: number) => `第 ${revision} 稿`,
  confirmed: "同意按这个结果办。调解不是违规，不计次。",
} as const;
