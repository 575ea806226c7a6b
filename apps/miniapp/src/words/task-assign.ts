import { withTime } from "./times";

export const PEOPLE = {
  search: "按姓名找",
  hint: "姓名里的一两个字",
  nobody: "没有找到能派的人",
  more: "再看",
  away: "不在岗",
  open: (count: number) => `手上 ${count} 件`,
  unreachable: "提醒送不到",
} as const;

export const ASSIGN = {
  title: "派任务",
  group: "在哪个群派",
  noGroupsFollows: "群主、管理员和领导才能在群里派任务。要派，请他们来派，或者问部门",
  goal: "办成什么",
  goalHint: "一句话，例如：核对 A3 线备件清单",
  requirements: "要求",
  requirementsHint: "办到什么程度，交给谁",
  due: "什么时候要",
  dues: { CLOSE: "今天清账前", TOMORROW: "明早10点", PICK: "自选" },
  /** Of the chip for the close-out: which one it is, and when. */
  closeLater: "下次清账前",
  closeUnknown: "清账时间按群的设置，过了就算下一个工作日",
  closeAt: (at: string) => `${at} 清账`,
  closeNext: (at: string) => withTime("下次清账是", at),
  responsible: "负责人",
  responsibleNote: "各自接办，各自负责",
  collaborators: "协同的人",
  collaboratorsNote: "也要确认，不算在清账里",
  choose: "选人",
  chooseMore: "再选",
  nobodyYet: "还没选人",
  chosen: (count: number) => `选好 ${count} 人`,
  missing: {
    group: "还差：选一个群",
    goal: "还差：写办成什么",
    responsible: "还差：选负责人",
    due: "还差：选日期和时间",
    passed: "选的时间已经过了",
    tooFar: (days: number) => `最远选到 ${days} 天后`,
    tooMany: (most: number) => `最多派给 ${most} 人`,
    tooLong: "写得太长，删一些",
  },
  act: (count: number) => `派给 ${count} 人`,
  done: (count: number) => `已派给 ${count} 人`,
} as const;
