import { workingDaysIn } from "@riqing/schema";
import { clausesFromText } from "../text/clauses-from-text.ts";
import { dutiesOf, readingMinutes } from "../text/reading.ts";
import { ruleSettingKeys } from "../text/setting.ts";
import { RULE_TEMPLATES } from "./index.ts";

describe.each(RULE_TEMPLATES)("$title", ({ key, clauses, settings, ...template }) => {
  const all = clauses.map((clause) => clause.text).join("\n");
  const setting = (name: string) => settings.find((one) => one.key === name)?.value ?? "";

  it("has at least fourteen articles, numbered without a gap, each with duties", () => {
    const articles = clauses.filter((clause) => clause.depth === 0);
    expect(articles.length).toBeGreaterThanOrEqual(14);
    expect(articles.map((a) => a.label)).toEqual(articles.map((_, i) => `第 ${i + 1} 条`));
    expect(clauses.filter((clause) => clause.heading)).toEqual(articles);
    const below = clauses.filter((_, i) => clauses[i - 1]?.heading);
    expect(below.map((clause) => clause.depth)).toEqual(articles.map(() => 1));
  });

  it("has a key, a number and a sentence for each clause", () => {
    expect(new Set(clauses.map((clause) => clause.key)).size).toBe(clauses.length);
    for (const duty of dutiesOf(clauses)) {
      expect(duty.key).toMatch(/^[a-z]+-\d+(-\d+)?$/);
      expect(duty.text).toMatch(/[。；：]$/);
    }
  });

  it.each([
    ["purpose", /用来|只办/],
    ["who is in", /入群/],
    ["names", /部门-姓名/],
    ["an answer when asked", /点名问到谁|问到哪个部门/],
    ["images", /每人每天图片不超过 \d+ 张/],
    ["forwarding outside", /朋友圈/],
    ["secrecy after leaving", /离(?:开|职)后仍/],
    ["acknowledging", /确认收到/],
    ["the daily close-out", /17:30 清账/],
    ["quiet hours", /次日 7:30/],
    ["a friendly reminder first", /友情提醒/],
    ["a warning that cites", /警告：写明/],
    ["a mute that ends", /到期自动解除/],
    ["removal told to the department", /移出本群.{0,6}告知/],
    ["referral", /移交：.*(?:人事|人力资源)/],
    ["a group warning is not a formal one", /警告.*不是公司的警告处分/],
    ["only without good reason", /无故/],
    ["what the owner answers for", /群主.*对本群.*负责/],
    ["what the department answers for", /部门/],
    ["nobody judges their own case", /任何人不处理自己的事/],
    ["reviewers without a part in it", /与此事无关|都没有关系/],
    ["a silent reviewer rejects nothing", /超期没(?:有)?答复的，?上交一级/],
    ["sharing is voluntary", /(?:自愿|愿意).*不统计/s],
    ["no law looks back", /不追究以前|按当时的条文/],
  ])("speaks of %s", (_, words) => {
    expect(all).toMatch(words);
  });

  it("never executes a fine", () => {
    expect(setting("fines")).toMatch(/^不执行/);
    const fines = clauses.filter((clause) => clause.text.includes("罚款"));
    expect(fines.length).toBeGreaterThan(0);
    for (const { text } of fines) expect(text).toMatch(/不罚款|不得.*罚款/);
  });

  it("prints every setting once, with both numbers of days, as its clauses say", () => {
    expect(settings.map((one) => one.key)).toEqual([...ruleSettingKeys]);
    expect(settings.every((one) => one.label !== "" && one.value !== "")).toBe(true);
    for (const name of ["appealDays", "answerDays"]) {
      const days = workingDaysIn(setting(name));
      expect(days).not.toBeNull();
      expect(all).toContain(`${days} 个工作日内`);
    }
    expect(all).toContain(setting("quietHours").replace("–", " 至次日 "));
    expect(all).toContain(`${/\d+ 张/.exec(setting("images"))?.[0]}`);
    expect(setting("publicPosts")).toBe("自愿");
  });

  it("is published as it stands: no blanks to fill in, and its office is named", () => {
    expect(all).not.toMatch(/X{2,}|×|_{2,}|【|待定|某/);
    expect(all).toContain(`由${template.interpretingOffice}解释`);
    expect(readingMinutes(clauses)).toBeLessThanOrEqual(10);
    expect(all.length).toBeGreaterThan(200);
  });

  it("survives being printed and pasted again", () => {
    const printed = clauses.map((clause) => `${clause.label} ${clause.text}`).join("\n");
    expect(clausesFromText(printed)).toMatchObject(
      clauses.map(({ label, text, depth, heading }) => ({ label, text, depth, heading })),
    );
    expect(key).toMatch(/^[a-z-]+$/);
  });
});

it("tells templates apart", () => {
  expect(new Set(RULE_TEMPLATES.map((template) => template.key)).size).toBe(RULE_TEMPLATES.length);
});

it.each([
  ["7 个工作日内", 7],
  ["15", 15],
  ["", null],
  ["待定", null],
  ["0 个工作日", null],
])("reads working days in %p", (value, days) => {
  expect(workingDaysIn(value)).toBe(days);
});
