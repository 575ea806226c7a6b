/** What choosing a group, a member or a department is called. */
export const CHOICES = {
  search: "找人",
  searchGroup: "找群",
  hint: "名字里的几个字",
  nobody: "没有找到",
  more: "再看更多",
  departments: "部门",
} as const;
