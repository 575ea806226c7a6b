/** How much of what people said waits. */
export const VOICE_FIGURES = {
  title: "大家说的，没办完的",
  incidents: "安全事件",
  suggestions: "建言和投诉",
  mediations: "调解",
  lost: "挂失没找回的",
  overdue: (open: number, overdue: number) =>
    overdue === 0 ? `${open} 件` : `${open} 件，${overdue} 件过期`,
  raised: (open: number, overdue: number) =>
    overdue === 0 ? `${open} 件` : `${open} 件，${overdue} 件超期没回`,
  unrecovered: (open: number, atOffice: number) =>
    atOffice === 0 ? `${open} 个` : `${open} 个，${atOffice} 个满 7 天`,
  mediated: (open: number) => `所有群共 ${open} 件`,
} as const;
