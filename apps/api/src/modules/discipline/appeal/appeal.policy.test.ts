import { workingCalendar } from "../../../kernel/working-calendar.ts";
import {
  type AppealableFacts,
  isLower,
  type ReviewFacts,
  silenceAt,
  whyNotLodge,
  whyNotReview,
  workingWindow,
} from "./appeal.policy.ts";

const ZONE = "Asia/Shanghai";
const at = (text: string) => new Date(`${text}+08:00`).getTime();
const calendar = workingCalendar();

it.each([
  ["Monday", "2026-11-16T09:00:00", 5, "2026-11-23", false],
  ["the last millisecond of Monday", "2026-11-16T23:59:59.999", 1, "2026-11-17", false],
  ["Friday", "2026-11-20T09:00:00", 1, "2026-11-23", false],
  // National Day: off until the 7th; Saturday the 10th is worked, and so was Sunday the 20th before.
  ["the day before National Day", "2026-09-30T18:00:00", 3, "2026-10-10", false],
  ["the Friday before a worked Sunday", "2026-09-18T18:00:00", 1, "2026-09-20", false],
  ["December, into a year that is not known", "2026-12-31T09:00:00", 3, "2027-01-06", true],
])("counted from %s: %#", (_, told, days, lastOn, provisional) => {
  const window = workingWindow(at(told), days, calendar, ZONE);
  expect(window).toMatchObject({ lastOn, provisional });
  expect(window.until).toBe(at(`${lastOn}T00:00:00`) + 86_400_000);
});

it("leaves out an own day off", () => {
  const own = workingCalendar(new Map([["2026-11-18", "DAY_OFF"]]));
  expect(workingWindow(at("2026-11-16T09:00:00"), 5, own, ZONE).lastOn).toBe("2026-11-24");
});

const mine: AppealableFacts = {
  callerId: "lu",
  personId: "lu",
  toldAt: 0,
  revoked: false,
  until: 100,
  appealed: false,
};

it.each([
  ["within the window", {}, 99, null],
  ["at its end", {}, 100, "APPEAL_WINDOW_OVER"],
  ["not told", { toldAt: null, until: null }, 1, "MEASURE_NOT_TOLD"],
  ["a second time", { appealed: true }, 1, "APPEAL_SPENT"],
  ["against what was revoked", { revoked: true }, 1, "MEASURE_OVER"],
  ["for somebody else", { callerId: "zheng" }, 1, "NOT_ALLOWED"],
] as const)("an appeal %s: %#", (_, given, now, answer) => {
  expect(whyNotLodge({ ...mine, ...given }, now)).toBe(answer);
});

const reviewing: ReviewFacts = {
  callerId: "hao",
  state: "LODGED",
  reviewers: ["hao", "guo"],
  conflicted: new Set(["zheng"]),
  takenById: null,
};

it.each([
  ["a reviewer", {}, null],
  ["whoever has taken it", { state: "TAKEN", takenById: "hao" }, null],
  ["another reviewer", { state: "TAKEN", takenById: "guo" }, "APPEAL_TAKEN"],
  ["somebody else", { callerId: "lin" }, "NOT_ALLOWED"],
  ["the issuer", { callerId: "zheng", reviewers: ["zheng"] }, "APPEAL_CONFLICTED"],
  ["a reviewer, of what is decided", { state: "STANDS" }, "APPEAL_DECIDED"],
  ["a reviewer, of what is withdrawn", { state: "WITHDRAWN" }, "APPEAL_DECIDED"],
] as const)("%s decides: %#", (_, given, answer) => {
  expect(whyNotReview({ ...reviewing, ...given })).toBe(answer);
});

it.each([
  [{ measure: "WARN" }, { measure: "MUTE", days: 1 }, true],
  [{ measure: "MUTE", days: 1 }, { measure: "MUTE", days: 3 }, true],
  [{ measure: "MUTE", days: 3 }, { measure: "MUTE", days: 3 }, false],
  [{ measure: "REMOVE" }, { measure: "MUTE", days: 3 }, false],
] as const)("%j is lower than %j: %s", (step, than, answer) => {
  expect(isLower(step, than)).toBe(answer);
});

it("goes up after the first time, and is suspended after the second, to the millisecond", () => {
  const first = workingWindow(at("2026-11-16T09:00:00"), 5, calendar, ZONE);
  const second = workingWindow(first.until - 1, 5, calendar, ZONE);
  expect(second.lastOn).toBe("2026-11-30");
  const silent = (instant: number) => silenceAt({ first, second }, instant);
  expect([first.until - 1, first.until].map(silent)).toEqual(["IN_TIME", "GONE_UP"]);
  expect([second.until - 1, second.until].map(silent)).toEqual(["GONE_UP", "SUSPENDED"]);
});
