import { dueAtOf, dueProblem, presetsAt } from "./deadline";
import {
  changeOf,
  emptyForm,
  formOf,
  type NoticeForm,
  type NoticeValue,
  publishInput,
  reviseInput,
  whyNotCorrect,
  whyNotPublish,
} from "./form";

/** Thursday 2026-11-19, 15:59 in Shanghai. */
const now = new Date("2026-11-19T07:59:00Z");
const tomorrow = "2026-11-20T02:00:00.000Z";

const form: NoticeForm = {
  ...emptyForm(),
  audience: [{ groupId: "g", departmentIds: [], personIds: [], people: 60 }],
  subject: "3 号行车停用",
  purpose: "钢丝绳断丝超标",
  body: "吊装走东通道。",
  due: { preset: "TOMORROW", date: "", time: "" },
};
const why = (part: Partial<NoticeForm>) => whyNotPublish({ ...form, ...part }, now);

test("a whole notice can be published", () => {
  expect(why({})).toBeNull();
});

test.each<[string, Partial<NoticeForm>, string]>([
  ["nobody", { audience: [] }, "还没选发给谁"],
  [
    "too many groups",
    { audience: Array.from({ length: 21 }, (_, i) => ({ ...form.audience[0]!, groupId: `${i}` })) },
    "一次最多 20 个群",
  ],
  [
    "too many names",
    {
      audience: [
        {
          groupId: "g",
          departmentIds: [],
          personIds: Array.from({ length: 501 }, String),
          people: 501,
        },
      ],
    },
    "按名字最多选 500 人",
  ],
  ["no subject", { subject: "  " }, "还没写标题"],
  ["a subject of one character", { subject: "停" }, "标题至少 2 个字"],
  ["no purpose", { purpose: "" }, "还没写为什么发"],
  ["no text", { body: "\n" }, "还没写正文"],
  ["no deadline", { due: { preset: null, date: "", time: "" } }, "还没定截止时间"],
  ["half a deadline", { due: { preset: "PICK", date: "2026-11-20", time: "" } }, "还没定截止时间"],
  [
    "a deadline that is over",
    { due: { preset: "PICK", date: "2026-11-19", time: "15:59" } },
    "截止时间已经过了",
  ],
  [
    "a deadline out of reach",
    { due: { preset: "PICK", date: "2027-11-20", time: "15:59" } },
    "最远 365 天后",
  ],
  ["too long", { subject: "字".repeat(61) }, "有一项太长，删到字数以内"],
])("not yet: %s", (_, part, because) => {
  expect(why(part)).toBe(because);
});

test("an ordinary notice needs no deadline", () => {
  expect(why({ importance: "ORDINARY", due: { preset: "NONE", date: "", time: "" } })).toBeNull();
  expect(why({ importance: "ORDINARY", due: { preset: null, date: "", time: "" } })).toBeNull();
});

test("a word for a deadline means the day it is published", () => {
  expect(dueAtOf({ preset: "TODAY", date: "", time: "" }, now)).toBe("2026-11-19T09:30:00.000Z");
  expect(dueAtOf({ preset: "TOMORROW", date: "", time: "" }, now)).toBe(tomorrow);
  expect(dueAtOf({ preset: "NONE", date: "", time: "" }, now)).toBeNull();
});

test("after work 今天下班前 is not offered, and one kept from before is over", () => {
  const evening = new Date("2026-11-19T09:30:00Z");
  expect(presetsAt(now, true)).toEqual(["NONE", "TODAY", "TOMORROW", "PICK"]);
  expect(presetsAt(evening, false)).toEqual(["TOMORROW", "PICK"]);
  expect(dueProblem({ preset: "TODAY", date: "", time: "" }, evening)).toBe("截止时间已经过了");
});

test("what is sent is what was written, with the tap's own id", () => {
  expect(publishInput(form, now, "t")).toMatchObject({
    audience: [{ groupId: "g", departmentIds: [], personIds: [] }],
    dueAt: tomorrow,
    tapId: "t",
  });
});

const notice = {
  id: "n",
  subject: "停电安排",
  purpose: "检修",
  body: "周六停电。",
  importance: "IMPORTANT",
  asksLaterJoiners: true,
  revision: { dueAt: "2026-11-20T02:00:41.123Z" },
} as NoticeValue;
const correction = (part: Partial<NoticeForm>) => ({ ...formOf(notice), ...part });

test("a correction asks everybody again, moves the deadline alone, or does nothing", () => {
  expect(changeOf(correction({}), notice, now)).toBe("NOTHING");
  expect(changeOf(correction({ subject: " 停电安排 " }), notice, now)).toBe("NOTHING");
  expect(changeOf(correction({ body: "周日停电。" }), notice, now)).toBe("TEXT");
  const later = { preset: "PICK" as const, date: "2026-11-21", time: "10:00" };
  expect(changeOf(correction({ due: later }), notice, now)).toBe("DUE");
  expect(changeOf(correction({ due: later, body: "周日停电。" }), notice, now)).toBe("TEXT");
});

test("a deadline nobody touched is sent as it was, to the millisecond", () => {
  const input = reviseInput(
    correction({ body: "周日停电。", changeNote: "改到周日" }),
    notice,
    now,
  );
  expect(input).toMatchObject({
    noticeId: "n",
    dueAt: notice.revision.dueAt,
    changeNote: "改到周日",
  });
});

test.each<[Partial<NoticeForm>, string | null]>([
  [{}, "和现在这版一样，没有改动"],
  [{ body: "周日停电。" }, "还没写改了什么"],
  [{ body: "周日停电。", changeNote: "字".repeat(201) }, "有一项太长，删到字数以内"],
  [{ body: "周日停电。", changeNote: "改到周日" }, null],
])("correcting %j", (part, because) => {
  expect(whyNotCorrect(correction(part), notice, now)).toBe(because);
});
