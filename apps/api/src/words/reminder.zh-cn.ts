/** Reminders before, at and after a deadline, in Chinese. */
export const reminderWords = {
  ahead: (name: string) => `快到时间了：${name}`,
  passed: (name: string) => `已到时间，还没办：${name}`,
  /** `time` as "11月19日 16:17". */
  dueAt: (time: string) => `${time} 截止。`,
  dueBefore: (time: string) => `应在 ${time} 前。`,
  /** Why it came, and how to have fewer. */
  why: "你还没回应，所以提醒。想少收几条：我的 → 提醒。",
  behind: (count: number) => `有 ${count} 人过了时间还没办`,
  /** The first names, each with how many things; and why it came. */
  behindNames: (people: readonly { name: string; things: number }[]) => {
    const named = people.slice(0, 10).map(({ name, things }) => `${name} ${things} 件`);
    const more = people.length > named.length ? `，还有 ${people.length - named.length} 人` : "";
    return `${named.join("，")}${more}。你选了每天看一次；不想要：我的 → 提醒。`;
  },
};
