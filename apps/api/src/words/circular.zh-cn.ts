/** What readers of a circular (通报) are told. */
export const circularWords = {
  title: (group: string) => `通报：${group}`,
  corrected: (group: string) => `更正通报：${group}`,
  proposed: (person: string, number: string) => `${person}提了通报，等你定：${number}`,
  toDecide: (number: string) => `提了通报，等你定：${number}`,
  declined: (person: string, number: string) => `${person}没有发通报：${number}`,
  revoked: "此前通报的处理已经撤销，特此更正。",
  lowered: (measure: string) => `此前通报的处理已经减轻为${measure}，特此更正。`,
} as const;
