/** What the demo says on the console while it is planted. */
export const demoWords = {
  planted: (people: number, groups: number, notices: number, ms: number) =>
    `载入演示组织：${people} 人、${groups} 个群、${notices} 条通知，${(ms / 1_000).toFixed(1)} 秒。`,
  overtime: "赶工，照常上班",
  continued: (days: number, ms: number) =>
    `演示组织又过了 ${days} 个工作日，${(ms / 1_000).toFixed(1)} 秒。`,
  freshOnlyDemo:
    "--fresh 只能重来本机的演示数据：不能设 DATABASE_URL，演示模式要开着。 " +
    "--fresh only starts the demo of the embedded database anew: DATABASE_URL must not be set, and the demo must be on.",
  freshRefused: (folder: string) =>
    `${folder} 里有不是演示的单位，什么都没删。要重来演示，请用 RIQING_DATA_DIR 换一个目录。 ` +
    `${folder} holds an organisation that is no demo; nothing was deleted. Use another folder with RIQING_DATA_DIR.`,
  fresh: "演示数据已清空，重新开始。 The demo data are deleted; it starts anew.",
  /** What the demo's templates are called on the simulated phone. */
  templates: { NOTICE: "新通知", DUE: "到期提醒", OUTCOME: "处理结果" },
} as const;
