import { LIMITS } from "@riqing/schema";
import {
  type Answer,
  confirmInput,
  confirmWords,
  isLater,
  type Measure,
  nextStep,
  presetOf,
  type Promised,
  promisedAt,
  whenChoices,
  whensOf,
  whyNotConfirm,
} from "./promise";

const now = new Date("2026-11-19T15:59:00+08:00");
const at = (text: string) => new Date(`${text}+08:00`).toISOString();
const today = at("2026-11-19T17:30:00");
const tomorrow = at("2026-11-20T10:00:00");
const measure = (dueAt: string, part: Partial<Measure["chips"]> = {}): Measure => ({
  dueAt,
  asksLater: true,
  chips: { today, tomorrow, ...part },
});
const due = measure(today);
const answer = (part: Partial<Answer> = {}): Answer => ({
  promised: { when: "TODAY", date: "", time: "" },
  method: "SELF",
  reason: null,
  plan: "",
  ...part,
});
const promising = (when: Answer["promised"]["when"], date = "", time = "") => ({
  promised: { when, date, time },
});

test.each([
  ["today's close-out", due, ["TODAY", "TOMORROW", "PICK"], "TODAY"],
  ["tomorrow at ten", measure(tomorrow), ["TODAY", "TOMORROW", "PICK"], "TODAY"],
  [
    "today at four",
    measure(at("2026-11-19T16:30:00")),
    ["TODAY", "TOMORROW", "DUE", "PICK"],
    "DUE",
  ],
  ["next week", measure(at("2026-11-25T17:30:00")), ["TODAY", "TOMORROW", "DUE", "PICK"], "DUE"],
  ["yesterday", measure(at("2026-11-18T17:30:00")), ["TODAY", "TOMORROW", "PICK"], "TODAY"],
  [
    "tonight, today being closed",
    measure(at("2026-11-19T20:00:00"), { today: null }),
    ["TOMORROW", "DUE", "PICK"],
    "DUE",
  ],
  [
    "today, which is over",
    measure(today, { today: at("2026-11-19T15:00:00") }),
    ["TOMORROW", "DUE", "PICK"],
    "DUE",
  ],
] as const)(
  "due %s: the words that are offered, and the one that stands",
  (_, of, whens, preset) => {
    expect(whensOf(of, now)).toEqual(whens);
    expect(presetOf(of, now).when).toBe(preset);
  },
);

test.each<[string, Promised["when"], Measure, string]>([
  ["in time", "TODAY", due, "TAKES"],
  ["later than asked", "TOMORROW", due, "LATER"],
  ["later, of whoever only helps", "TOMORROW", { ...due, asksLater: false }, "TAKES"],
  ["no time chosen", "PICK", due, "PICK"],
  ["overdue", "TODAY", measure(at("2026-11-18T17:30:00")), "OVERDUE"],
  ["overdue, and nothing left today", "PICK", measure(at("2026-11-18T17:30:00")), "OVERDUE"],
  ["chosen an hour ago, and past by now", "DUE", measure(at("2026-11-19T15:58:00")), "OVERDUE"],
])("what the next tap does: %s", (_, when, of, step) => {
  expect(nextStep({ when, date: "", time: "" }, of, now)).toBe(step);
});

test("a promise at the deadline is in time, and a moment later is not", () => {
  expect(isLater(today, today)).toBe(false);
  expect(isLater(at("2026-11-19T17:30:00.001"), today)).toBe(true);
  expect(isLater(today, at("2026-11-19T17:30:40"))).toBe(false);
});

test("each word means its moment; a chosen one needs day and hour", () => {
  const meant = (part: ReturnType<typeof promising>) => promisedAt(part.promised, due);
  expect(meant(promising("TODAY"))).toBe(today);
  expect(meant(promising("TOMORROW"))).toBe(tomorrow);
  expect(meant(promising("DUE"))).toBe(due.dueAt);
  expect(meant(promising("PICK", "2026-11-21"))).toBeNull();
  expect(meant(promising("PICK", "2026-11-21", "09:15"))).toBe(at("2026-11-21T09:15:00"));
});

test.each([
  [answer({ method: null }), "还差：选一个办法"],
  [answer(promising("PICK")), "还差：选日期和时间"],
  [answer(promising("PICK", "2026-11-19", "15:00")), "选的时间已经过了"],
  [answer(promising("PICK", "2028-11-19", "15:00")), "最远选到 365 天后"],
  [answer({ method: "CANNOT" }), "还差：选一个原因"],
  [answer({ method: "CANNOT", reason: "NO_MATERIAL" }), "还差：写打算怎么解决"],
  [
    answer({ method: "CANNOT", reason: "NO_MATERIAL", plan: "\u3164\u200B".repeat(5) }),
    "还差：写打算怎么解决",
  ],
  [answer({ method: "CANNOT", reason: "NO_MATERIAL", plan: "等等" }), "打算怎么解决至少写 5 个字"],
  [
    answer({ method: "CANNOT", reason: "NO_MATERIAL", plan: "字".repeat(LIMITS.taskPlan + 1) }),
    "写得太长，删一些",
  ],
  [answer({ method: "CANNOT", reason: "NO_MATERIAL", plan: "已请陶然今天发来" }), null],
  [answer({ method: "CLARIFY", ...promising("PICK") }), null],
  [answer({ method: "RELAYED", ...promising("PICK") }), "还差：写传达给谁"],
  [answer({ method: "RELAYED", plan: "名".repeat(LIMITS.reason + 1) }), "写得太长，删一些"],
  [answer({ method: "RELAYED", plan: "早班全体", ...promising("PICK") }), null],
  [answer(), null],
])("%#: what is still missing", (given, missing) => {
  expect(whyNotConfirm(given, due, now)).toBe(missing);
});

test.each([
  [answer(), "接办，今天 17:30 前办好"],
  [answer(promising("TOMORROW")), "接办并申请改期"],
  [answer({ method: "CANNOT", ...promising("TOMORROW") }), "这样答复郑国梁"],
  [answer({ method: "CLARIFY" }), "接办，先问郑国梁"],
])("%#: the button repeats the promise", (given, words) => {
  expect(confirmWords(given, due, "郑国梁", now)).toBe(words);
});

test("of each method only what it asks for is sent", () => {
  const full = { reason: "NO_MATERIAL", plan: " 已请陶然今天发来 " } as const;
  expect(confirmInput("t", answer(full), due)).toEqual({
    taskId: "t",
    method: "SELF",
    plannedAt: today,
    reason: null,
    plan: null,
  });
  expect(confirmInput("t", answer({ ...full, method: "CANNOT" }), due)).toMatchObject({
    plannedAt: today,
    reason: "NO_MATERIAL",
    plan: "已请陶然今天发来",
  });
  expect(confirmInput("t", answer({ ...full, method: "REFUSE" }), due)).toMatchObject({
    plannedAt: null,
    reason: null,
    plan: "已请陶然今天发来",
  });
});

test("before a weekend the morning is that of the next working day, and says so", () => {
  const friday = new Date("2026-11-20T15:59:00+08:00");
  const monday = measure(at("2026-11-20T17:30:00"), {
    today: at("2026-11-20T17:30:00"),
    tomorrow: at("2026-11-23T10:00:00"),
  });
  expect(whenChoices(monday, friday).map(({ words }) => words)).toEqual([
    "今天下班前",
    "周一10点",
    "自选",
  ]);
  expect(whenChoices(due, now)[1]?.words).toBe("明早10点");
});

test("who only helps says when, and asks for nothing", () => {
  const helping = { ...due, asksLater: false };
  expect(confirmWords(answer(promising("TOMORROW")), helping, "郑国梁", now)).toBe(
    "接办，明天 10:00 前办好",
  );
});
