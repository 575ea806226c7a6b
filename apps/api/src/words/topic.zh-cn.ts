const sentence = (text: string): string => `${text.replace(/[。.!！]+$/, "")}。`;

/** What is said of topics that were stopped, and of those that are to be banned. */
export const topicWords = {
  stopped: (topic: string, group: string) => `“${topic}”先不谈了：${group}`,
  /** To be pasted into the chat: it names nobody. */
  paste: (topic: string, instead: string) => `“${topic}”这个话题先停。${sentence(instead)}`,
  toAgree: (topic: string) => `等你表态：群里不谈“${topic}”`,
  complete: (topic: string) => `都同意了，写进草稿：不谈“${topic}”`,
  toAgreeBody: (name: string, group: string) =>
    `${name}提的，${group}。群主和管理员都同意，才写进群规草稿；生效以前不算违规。`,
  agreed: (topic: string) => `都同意了，不谈“${topic}”`,
  agreedBody: (number: number) => `已写进第 ${number} 版草稿，公布并生效以后才算。`,
  refused: (topic: string) => `不禁：“${topic}”`,
  refusedBody: (name: string, reason: string) => `${name}不同意：${reason}`,
  withdrawn: (topic: string) => `撤回了：不谈“${topic}”`,
  withdrawnBody: (name: string) => `${name}撤回，不用再表态。`,
  clause: (group: string, topic: string, instead: string) =>
    `在“${group}”里不谈“${topic}”。${sentence(instead)}`,
  clauseReason: "群主和管理员都同意",
} as const;
