/** What the demo says on the console while it is planted. */
export const demoWords = {
  planted: (people: number, groups: number, notices: number, ms: number) =>
    `载入演示组织：${people} 人、${groups} 个群、${notices} 条通知，${(ms / 1_000).toFixed(1)} 秒。`,
  overtime: "赶工，照常上班",
  continued: (days: number, ms: number) =>
    `演示组织又过了 ${days} 个工作日，${(ms / 1_000).toFixed(1)} 秒。`,
} as const;
