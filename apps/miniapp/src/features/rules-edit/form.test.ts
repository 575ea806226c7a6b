import { rulesLength } from "@riqing/schema";
import { sizeOf } from "./clauses";
import {
  fromText,
  type RulesForm,
  saveInput,
  settingProblem,
  whyNotPublish,
  whyNotSave,
} from "./form";

const today = "2026-11-19";
const clause = (text: string, label = "第一条") => ({
  id: `c-${label}-${text.length}`,
  key: null,
  label,
  text,
  depth: 0,
  heading: false,
  change: null,
  changeReason: "",
});

const form: RulesForm = {
  revision: 0,
  title: "焊装群规",
  interpretingOffice: "综合管理部",
  statedChange: "安静时间提前",
  appliesToAll: false,
  groupIds: ["g"],
  effectiveOn: "2026-11-20",
  signByOn: "2026-11-26",
  settings: [{ key: "appealDays", label: "提出申诉", value: "7 个工作日内" }],
  chosen: null,
  clauses: [clause("守时。".repeat(80))],
};
const why = (part: Partial<RulesForm>) => whyNotSave({ ...form, ...part }, today);
const answer = { key: "answerDays", label: "答复", value: "5 个工作日" };
const ready = { ...form, settings: [...form.settings, answer] };
const whyNotYet = (part: Partial<RulesForm>, first = false) =>
  whyNotPublish({ ...ready, ...part }, first);

test("both terms of an appeal are said before anybody approves", () => {
  expect(whyNotPublish(form, false)).toMatchObject({ view: "settings" });
  expect(whyNotPublish(ready, false)).toBeNull();
});

test("a policy is called by its first line, unless it has a name or the line is a duty", () => {
  const heading = { ...clause("检修群管理办法", ""), heading: true };
  const unnamed = { ...form, title: "" };
  expect(fromText(unnamed, [heading, ...form.clauses], "检修群").title).toBe("检修群管理办法");
  expect(fromText(form, [heading], "检修群").title).toBe("焊装群规");
  expect(fromText(unnamed, form.clauses, "检修群").title).toBe("检修群群规");
});

test("a whole version can be saved", () => {
  expect(why({})).toBeNull();
});

const unfinished: [string, Partial<RulesForm>, string, string][] = [
  ["hardly any text", { clauses: [clause("守时。")] }, "条款太少，写出至少一条再发布", "clauses"],
  [
    "an empty clause",
    { clauses: [...form.clauses, clause("", "第二条")] },
    "第二条：正文还没写",
    "clauses",
  ],
  ["no office", { interpretingOffice: "" }, "还没写解释部门", "about"],
  ["nothing stated", { statedChange: "" }, "还没写这一版改了什么", "about"],
  ["no day", { effectiveOn: "" }, "还没定生效日", "about"],
  ["no day to sign by", { signByOn: "" }, "还没定签署截止", "about"],
  [
    "days that cannot be counted with",
    { settings: [{ key: "appealDays", label: "提出申诉", value: "七天" }] },
    "申诉期限要用数字开头",
    "settings",
  ],
];

test.each(unfinished)("kept unfinished, published only later: %s", (_, part, because, view) => {
  expect(why(part)).toBeNull();
  expect(whyNotYet(part)).toMatchObject({ because, view });
});

test.each<[string, Partial<RulesForm>, string, string]>([
  ["no clause", { clauses: [] }, "还没有条款", "clauses"],
  [
    "a clause too long",
    { clauses: [clause("字".repeat(5001))] },
    "第一条：多了 1 个字，拆成几条",
    "clauses",
  ],
  [
    "too much text",
    { clauses: Array.from({ length: 11 }, (_, i) => clause("字".repeat(4999), `${i}`)) },
    "多了 5001 个字，删到 50000 字以内",
    "clauses",
  ],
  ["no name", { title: " " }, "还没写名称", "about"],
  ["no group", { groupIds: [] }, "还没选用在哪些群", "about"],
  ["a day that is over", { signByOn: "2026-11-18" }, "有日期早于今天", "about"],
  ["a name too long", { title: "群".repeat(61) }, "有一项太长，删到字数以内", "about"],
])("not kept: %s", (_, part, because, view) => {
  expect(why(part)).toMatchObject({ because, view });
});

test("what is pasted is as long before it is cut as after: white space is not counted", () => {
  const rules = ["守时。", "先结论后原因。", "点名问到谁，谁答复。"];
  const pasted = rules.map((rule, i) => `${i + 1}. ${rule}\n\n`).join("  ");
  const clauses = rules.map((rule, i) => clause(rule, `${i + 1}.`));
  expect(sizeOf(clauses)).toBe(rulesLength(pasted));
});

test("what is wrong in a clause names it, so that it can be opened", () => {
  const empty = clause("", "第二条");
  expect(whyNotYet({ clauses: [...form.clauses, empty] })?.clauseId).toBe(empty.id);
});

test("a first version need not say what it changes; for all groups none is listed", () => {
  expect(whyNotYet({ statedChange: "" }, true)).toBeNull();
  expect(why({ appliesToAll: true, groupIds: [] })).toBeNull();
});

test.each([
  ["7 个工作日", true],
  ["07 天", true],
  ["七天", false],
  ["0 天", false],
  ["1000 天", false],
])("%s names days: %s", (value, says) => {
  const problem = settingProblem({ key: "answerDays", label: "答复申诉", value });
  expect(problem === null).toBe(says);
});

test("settings that say nothing are not printed", () => {
  const settings = [...form.settings, { key: "fines", label: "罚款", value: "  " }];
  expect(saveInput({ ...form, settings }, null).settings!.map(({ key }) => key)).toEqual([
    "appealDays",
  ]);
});

test("typed settings are sent instead of free text", () => {
  const chosen = [{ key: "appealDays" as const, value: 7 }];
  const sent = saveInput({ ...form, chosen }, null);
  expect([sent.chosen, sent.settings]).toEqual([chosen, undefined]);
  expect(saveInput(form, null).chosen).toBeUndefined();
});
