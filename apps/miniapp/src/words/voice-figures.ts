/** How much of what people said waits. */
export const VOICE_FIGURES = {
  title: "没办完的",
  incidents: "安全事件",
  suggestions: "建言和投诉",
  mediations: "调解",
  lost: "挂失的账号",
  overdue: (open: number, overdue: number) =>
    overdue === 0 ? `${open} 件` : `${open} 件，${overdue} 件到期没关`,
  raised: (open: number, overdue: number) =>
    overdue === 0 ? `${open} 件` : `${open} 件，${overdue} 件没按时回复`,
  unrecovered: (open: number, atOffice: number) =>
    atOffice === 0 ? `${open} 个没找回` : `${open} 个没找回，${atOffice} 个满 7 天，由督导办`,
  mediated: (open: number) => `你负责的群共 ${open} 件`,
} as const;
