import { workingCalendar } from "../../../kernel/working-calendar.ts";
import {
  dueOnOf,
  firstWordDueOn,
  type HandlingFacts,
  monthsAfter,
  type SilenceFacts,
  silencesAt,
  titleOf,
  whyNotHandle,
  whyNotReopen,
  whyNotSay,
} from "./report.policy.ts";

const calendar = workingCalendar();

it.each([
  ["Monday: five working days are the seventh day", "2026-11-16", 5, "2026-11-23"],
  ["Friday", "2026-11-20", 5, "2026-11-27"],
  ["Saturday: never after the seventh day", "2026-11-21", 5, "2026-11-27"],
  ["before National Day: the seventh day, although nobody works", "2026-09-30", 5, "2026-10-07"],
  ["three days by setting", "2026-11-16", 3, "2026-11-19"],
  ["ten days by setting: the seventh day", "2026-11-16", 10, "2026-11-23"],
])("has the first word by: %s", (_, receivedOn, firstWordDays, day) => {
  expect(firstWordDueOn(receivedOn, { firstWordDays }, calendar)).toBe(day);
});

it.each([
  ["2026-11-20", 3, "2027-02-20"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-12-31", 12, "2027-12-31"],
])("counts months: %s + %i", (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after);
});

const waiting: SilenceFacts = {
  state: "RECEIVED",
  firstWordOn: null,
  firstWordDueOn: "2026-11-23",
  answerDueOn: null,
};
const answered: SilenceFacts = {
  ...waiting,
  state: "INVESTIGATING",
  firstWordOn: "2026-11-20",
  answerDueOn: "2027-02-20",
};

it.each<[string, SilenceFacts, string, number]>([
  ["on the last day", waiting, "2026-11-23", 0],
  ["the day after", waiting, "2026-11-24", 1],
  ["five working days later", waiting, "2026-11-30", 1],
  ["after those", waiting, "2026-12-01", 2],
  ["a year later", waiting, "2027-12-01", 2],
  ["with a first word", answered, "2027-02-20", 0],
  ["with a first word and nothing since", answered, "2027-02-21", 1],
  ["closed", { ...answered, state: "CLOSED" }, "2028-01-01", 0],
])("goes up after silence: %s", (_, report, today, silences) => {
  expect(silencesAt(report, { firstWordDays: 5 }, calendar, today)).toBe(silences);
});

it("is due by the first word, then by the answer, and not once it is closed", () => {
  expect([waiting, answered, { ...answered, state: "CLOSED" as const }].map(dueOnOf)).toEqual([
    "2026-11-23",
    "2027-02-20",
    null,
  ]);
});

const facts: HandlingFacts = {
  callerId: "tian",
  handles: true,
  state: "RECEIVED",
  takenById: null,
};

it.each([
  ["a handler", {}, null, null],
  ["whoever took it on", { takenById: "tian" }, null, null],
  ["who does not handle it", { handles: false }, "NOT_ALLOWED", "NOT_ALLOWED"],
  ["another took it on", { takenById: "ma" }, "REPORT_TAKEN", "REPORT_TAKEN"],
  ["closed", { state: "CLOSED" as const }, null, "REPORT_CLOSED"],
])("lets handlers say and do: %s", (_, more, say, handle) => {
  expect(whyNotSay({ ...facts, ...more })).toBe(say);
  expect(whyNotHandle({ ...facts, ...more })).toBe(handle);
});

it.each([
  ["its reporter", { isReporter: true, state: "CLOSED", reopened: false }, null],
  ["somebody else", { isReporter: false, state: "CLOSED", reopened: false }, "NOT_ALLOWED"],
  ["twice", { isReporter: true, state: "CLOSED", reopened: true }, "REPORT_REOPENED"],
  ["open", { isReporter: true, state: "RECEIVED", reopened: false }, "REPORT_OPEN"],
] as const)("is reopened by: %s", (_, given, refusal) => {
  expect(whyNotReopen(given)).toBe(refusal);
});

it.each([
  ["承运商的人进了群，没见担保人。上个月起多了两个。", "承运商的人进了群，没见担保人"],
  ["没有句号", "没有句号"],
  ["！", "！"],
  ["一".repeat(40), `${"一".repeat(29)}…`],
])("is called by its first sentence: %s", (text, title) => {
  expect(titleOf(text)).toBe(title);
});
