/** What is said while nobody confirms a task, and of what was refused without a reason. */
export const escalationWords = {
  notTheirs: "账号当时丢了，不是本人点的。已重新请本人办",
  step: { ASSIGNEE: "提醒本人", HEAD: "告知部门负责人", SUPERVISOR: "告知群管理员" },
  remind: (goal: string) => `还没确认：${goal}`,
  above: (person: string, goal: string) => `${person}还没确认：${goal}`,
  due: (at: string) => `${at}前要办好`,
  refused: (person: string, goal: string) => `${person}没说原因就不接：${goal}`,
  passedOn: (person: string, goal: string) => `${person}没说原因就转给别人：${goal}`,
  answerIt: "由你说明情况",
  answered: (head: string, goal: string) => `${head}作了说明：${goal}`,
} as const;
