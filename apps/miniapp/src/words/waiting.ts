/** The other side of 待办: for whom something waits. */
export const WAITING = {
  /** Any one of them can deal with it. */
  on: (names: readonly string[], shown = 3) =>
    names.length === 1
      ? `在等${names[0]}`
      : `在等${names.slice(0, shown).join("、")}${names.length > shown ? `等 ${names.length} 人` : ""}，一人办了就行`,
  since: (at: string) => `${at} 起等着`,
  nobody: "现在没有人能办，找系统管理员",
  nudge: "提醒一下",
  nudgeFull: (names: readonly string[]) => `提醒一下：${names.join("、")}`,
  nudged: (count: number) => `提醒了 ${count} 人`,
  resting: (at: string) => `刚提醒过，${at} 后能再提醒`,
  unreachable: "消息送不到，当面或打电话说",
  /** Why they cannot be reminded now, where it is one of these reasons. */
  because: (refusal: string | null, againAt: string | null): string | null => {
    if (refusal === "NUDGED_RECENTLY" && againAt) return WAITING.resting(againAt);
    return refusal === "NOBODY_TO_NUDGE" ? WAITING.unreachable : null;
  },
} as const;
