const stages: Readonly<Record<string, string | undefined>> = {
  CASE_TO_TELL: "等告知本人",
  HEARING: "等本人说明",
  TO_CORRECT: "等他改",
  TO_DECIDE: "等定处理",
  MEASURE_TO_TELL: "定了，等告知",
  TO_CARRY_OUT: "等群里做",
  TO_REVIEW: "等再看一次",
  RUNNING: "禁言中",
  PAUSED: "暂停",
  APPEALED: "申诉中",
  ENDED: "已结束",
};

/** A server newer than this app may know more. */
export const stageWords = (stage: string): string => stages[stage] ?? "看详情";

/** The board of open cases, the figures, and the case file. */
export const CASE_BOARD = {
  title: "违规看板",
  note: "每件到了哪一步，到什么时候",
  empty: "没有要办的",
  more: "再看更早的",
  end: (count: number) => `就这 ${count} 件`,
  until: (when: string) => `${when} 前`,
  untilDay: (day: string) => `${day}前`,
  ends: (when: string) => `${when} 到期`,
  export: "导出",
  figures: {
    title: "处理和申诉的数字",
    note: "近 12 个月，按种类、处理人和条文",
    total: (count: number) => `近 12 个月定了 ${count} 件`,
    few: "近 12 个月不多，不写数字",
    why: "少于 5 件的不写，免得认出是谁；能倒推出来的，也不写。",
    kinds: "按种类",
    months: "按月",
    issuers: "按处理人",
    clauses: "按条文",
    count: (count: number) => `${count} 件`,
    withheld: "不写",
    rest: "少于 5 件的",
    overturned: (revoked: number, lowered: number) =>
      revoked + lowered === 0 ? "申诉后没有改的" : `申诉后撤销 ${revoked} 件，减轻 ${lowered} 件`,
    month: (month: string) => `${Number(month.slice(5))}月`,
    empty: "近 12 个月没有定过处理",
  },
  appeals: { title: "等你审的申诉", note: "你的期限，谁不能审" },
  file: {
    act: "出案卷",
    title: "移交的案卷",
    why: "给人力资源或公安。出过案卷会记下来。",
    PDF: "PDF，打印和看",
    JSON: "数据文件，核对用",
    saved: "案卷存好了",
    failed: "没存成，再点一次",
  },
} as const;
