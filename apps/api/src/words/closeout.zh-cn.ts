import { LIMITS } from "@riqing/schema";
import { dayWords } from "./times.zh-cn.ts";

/** As little of a day's record as its summary says. */
interface DayRecord {
  /** As "2026-11-18". */
  day: string;
  due: number;
  done: number;
  carried: number;
  open: number;
}

interface Line {
  outcome: "DONE" | "CARRIED" | "OPEN";
  personName: string;
  goal: string;
  blocked: boolean;
  carryCount: number;
  carriedTo: string | null;
  /** Of what nobody has: why, in words. */
  unassigned?: string;
}

/** A goal as a chat shows it among others. */
const short = (goal: string): string => {
  const characters = [...goal];
  return characters.length > 20 ? `${characters.slice(0, 19).join("")}…` : goal;
};

/** The first names of many, and how many more there are. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, LIMITS.pasteNames).join("、");
  return names.length > LIMITS.pasteNames ? `${shown}，等 ${names.length} 件` : shown;
}

const counts = ({ done, carried, open }: DayRecord): string =>
  `完成 ${done}，顺延 ${carried}，没清 ${open}`;

const reasons = {
  MATERIAL: "等物料",
  OTHERS: "等别人",
  NO_TIME: "排不上",
  UNCLEAR: "要澄清",
  OTHER: "别的原因",
};

/** What the close-out of a day says to people. */
export const closeOutWords = {
  /** What it is called among all that somebody owes. */
  obligation: "清账",
  today: "今日清账",
  nudged: (group: string) => `提醒你清账：${group}`,
  nudgeAsks: "今天到期的还有没交代的，一件点一下就行",
  /** The day in numbers, for members: names are for those who answer for them. */
  totals: (record: DayRecord): string =>
    record.due === 0
      ? `【${dayWords(record.day)}清账】没有应清的事`
      : `【${dayWords(record.day)}清账】应清 ${record.due} 件\n${counts(record)}`,
  /** Of a part that stands under the name of who decides on it. */
  unassigned: {
    REFUSED: (name: string): string => `${name}不接，没人办`,
    LEFT: (name: string): string => `${name}离开了群，没人办`,
  },
  /** A text to paste into the chat. */
  summary(record: DayRecord, lines: readonly Line[]): string {
    const said = [closeOutWords.totals(record)];
    const open = lines.filter(({ outcome }) => outcome === "OPEN");
    if (open.length > 0) {
      const names = open.map(
        ({ personName, goal, blocked, unassigned }) =>
          `${personName}（${short(goal)}${blocked ? "，受阻" : ""}${unassigned ? `，${unassigned}` : ""}）`,
      );
      said.push(`没清：${some(names)}`);
    }
    const often = lines.filter(
      ({ outcome, carryCount }) => outcome === "CARRIED" && carryCount >= LIMITS.carryOverTellsFrom,
    );
    if (often.length > 0) {
      const names = often.map(
        ({ personName, goal, carriedTo }) =>
          `${short(goal)}（${personName}），到 ${dayWords(carriedTo ?? record.day)}`,
      );
      said.push(`顺延满 ${LIMITS.carryOverTellsFrom} 次：${some(names)}`);
    }
    return said.join("\n");
  },
  closed: (group: string, record: DayRecord): string =>
    record.due === 0
      ? `「${group}」${dayWords(record.day)}没有应清的事`
      : `「${group}」${dayWords(record.day)}清账：${counts(record)}`,
  leftOpen: (day: string, count: number): string => `${dayWords(day)}你有 ${count} 件没清`,
  goals: (goals: readonly string[]): string => goals.join("、"),
  toSettle: (left: number): string => `今日清账，还剩 ${left} 件`,
  /** A closed day as a file. */
  file: {
    name: (group: string, day: string): string => `${group.slice(0, 40)}-清账-${day}`,
    columns: {
      department: "部门",
      staffNo: "工号",
      name: "姓名",
      goal: "任务",
      outcome: "结果",
      answered: "答复",
      blocked: "受阻",
      waitsFor: "在等",
      late: "是否超期",
      doneAt: "完成时间",
      carryCount: "顺延次数",
      carriedTo: "顺延到",
      chain: "顺延经过",
      correction: "更正",
      correctedBy: "更正人",
      correctedAt: "更正时间",
    },
    outcomes: { DONE: "完成", CARRIED: "顺延", OPEN: "没清" },
    answered: { yes: "已答复", no: "没答复" },
    blocked: "受阻",
    late: "超期",
    /** A day it was carried from with the reason; the last is the one it was carried to. */
    chainStep: (day: string, reason: keyof typeof reasons | null): string =>
      reason ? `${day} ${reasons[reason]}` : day,
    correction: "更正",
    wholeDay: "整天",
  },
  disowned: (goal: string): string =>
    `“${goal}”这一笔不是本人点的：账号当时丢了。记录照旧，事重新等办，不算晚`,
  corrected: (day: string): string => `${dayWords(day)}的清账有一条更正`,
} as const;
