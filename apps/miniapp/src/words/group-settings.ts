/** What holds in a group, as its members read it. */
export const GROUP_SETTINGS = {
  title: "这个群的设定",
  category: "类别",
  change: "换一类",
  same: "现在就是这一类",
  whoMay: "类别由系统管理员和督导部门定",
  choose: "选类别",
  chooseNote: (count: number) => `${count} 个群`,
  none: "还没有类别",
  moved: "换好了",
  moveNote: "换了以后，照群规给那一类印的办；没印的照那一类",
  myName: "你的群昵称",
  copy: "复制",
  copied: "复制好了，去群里改",
  copyFailed: "没复制成，照着写",
  byRules: (title: string, number: number) => `《${title}》第 ${number} 版印着的`,
  since: (day: string) => `${day}起`,
  noRules: "还没有群规管着这个群，都按类别",
  byCategory: "群规没印，按类别",
  /** Whether software goes by it. */
  holds: {
    ENFORCED: "软件照它办",
    // Of names, the one setting of this kind.
    PARTLY: "软件照它排部门和姓名；领导只写姓名、花名，只印在群规里",
    PRINTED: "只印在群规里",
  },
  fromDay: (day: string, number: number, next: string) => `第 ${number} 版 ${day}起：${next}`,
  fromVersion: (number: number, next: string) => `第 ${number} 版起：${next}`,
  notChosen: "还没定",
  end: (count: number) => `就这 ${count} 项`,
} as const;
