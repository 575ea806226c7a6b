import { LIMITS } from "@riqing/schema";
import {
  assignInput,
  type CloseOut,
  closeWords,
  dueAtOf,
  duePresets,
  emptyForm,
  type TaskForm,
  turned,
  whyNotAssign,
} from "./form";

const now = new Date("2026-11-19T15:59:00+08:00");
const he = { id: "he", name: "何雨桐" };
const tang = { id: "tang", name: "唐志强" };
const form = (part: Partial<TaskForm> = {}): TaskForm => ({
  ...emptyForm("g1"),
  goal: "核对 A3 线备件清单",
  responsible: [he],
  ...part,
});
const due = (preset: TaskForm["due"]["preset"], date = "", time = "") => ({
  due: { preset, date, time },
});

test.each([
  [form({ groupId: null }), "还差：选一个群"],
  [form({ goal: "  " }), "还差：写办成什么"],
  [form({ responsible: [], collaborators: [tang] }), "还差：选负责人"],
  [form(due("PICK", "2026-11-20")), "还差：选日期和时间"],
  [form(due("PICK", "2026-11-19", "15:00")), "选的时间已经过了"],
  [form(due("PICK", "2028-01-01", "10:00")), "最远选到 365 天后"],
  [form({ goal: "字".repeat(LIMITS.taskGoal + 1) }), "写得太长，删一些"],
  [
    form({
      responsible: Array.from({ length: LIMITS.taskPeople }, (_, i) => ({ id: `${i}`, name: "" })),
      collaborators: [tang],
    }),
    `最多派给 ${LIMITS.taskPeople} 人`,
  ],
  [form(), null],
])("%#: what is still missing", (given, missing) => {
  expect(whyNotAssign(given, now)).toBe(missing);
});

test("without a choice the server reckons the close-out; tomorrow is ten o'clock", () => {
  expect(dueAtOf(form().due, now)).toBeNull();
  expect(dueAtOf(form(due("TOMORROW")).due, now)).toBe("2026-11-20T02:00:00.000Z");
  expect(dueAtOf(form(due("PICK", "2026-11-21", "09:15")).due, now)).toBe(
    "2026-11-21T01:15:00.000Z",
  );
});

const nextDue = (defaultDueAt: string, today: string | null, tomorrow: string): CloseOut => ({
  defaultDueAt: at(defaultDueAt),
  dueChips: { today: today && at(today), tomorrow: at(tomorrow) },
});
const at = (text: string) => new Date(`${text.replace(" ", "T")}:00+08:00`).toISOString();
const before = nextDue("2026-11-19 17:30", "2026-11-19 17:30", "2026-11-20 10:00");
const passed = nextDue("2026-11-20 15:30", null, "2026-11-20 10:00");
const off = nextDue("2026-11-23 17:30", null, "2026-11-23 10:00");
const night = nextDue("2026-11-20 03:00", "2026-11-20 03:00", "2026-11-20 10:00");

test("before a day of rest nobody is asked for the next morning", () => {
  expect(duePresets(null, now)).toEqual(["CLOSE", "TOMORROW", "PICK"]);
  expect(duePresets(before, now)).toEqual(["CLOSE", "TOMORROW", "PICK"]);
  expect(duePresets(off, now)).toEqual(["CLOSE", "PICK"]);
});

test.each([
  [null, "今天清账前", "清账时间按群的设置，过了就算下一个工作日"],
  [before, "今天清账前", "今天 17:30 清账"],
  [night, "今天清账前", "明天 03:00 清账"],
  [passed, "下次清账前", "下次清账是明天 15:30"],
  [off, "下次清账前", "下次清账是 11月23日 17:30"],
])("%#: which close-out is meant", (known, chip, note) => {
  expect(closeWords(known, now)).toEqual({ chip, note });
});

test("nobody both answers for it and helps", () => {
  const chosen = form({ collaborators: [tang] });
  expect(turned(chosen, "responsible", tang)).toEqual({
    responsible: [he, tang],
    collaborators: [],
  });
  expect(turned(chosen, "responsible", he)).toEqual({ responsible: [], collaborators: [tang] });
});

test("what is sent is trimmed, and names people by id", () => {
  const sent = assignInput(form({ goal: " 试车 ", collaborators: [tang] }), ["f1"], now, "tap");
  expect(sent).toEqual({
    groupId: "g1",
    goal: "试车",
    requirements: "",
    dueAt: null,
    responsibleIds: ["he"],
    collaboratorIds: ["tang"],
    fileIds: ["f1"],
    tapId: "tap",
  });
});
