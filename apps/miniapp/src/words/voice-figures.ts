/** How much of what people said waits. */
export const VOICE_FIGURES = {
  title: "没办完的",
  incidents: "安全事件",
  suggestions: "建言和投诉",
  mediations: "调解",
  overdue: (open: number, overdue: number) =>
    overdue === 0 ? `${open} 件` : `${open} 件，${overdue} 件到期没关`,
  raised: (open: number, overdue: number) =>
    overdue === 0 ? `${open} 件` : `${open} 件，${overdue} 件没按时回复`,
  mediated: (open: number | null) => (open === null ? "不到 5 件，不显示" : `${open} 件`),
} as const;
