import {
  lawFindings,
  SETTING_KEYS,
  SETTINGS,
  settingPrinted,
  type SettingValues,
  workingDaysIn,
} from "@riqing/schema";
import { clausesFromText } from "../text/clauses-from-text.ts";
import { dutiesOf, readingMinutes } from "../text/reading.ts";
import { ruleSettingKeys } from "../text/setting.ts";
import { RULE_TEMPLATES } from "./index.ts";

const textOf = (clauses: readonly { text: string }[]): string =>
  clauses.map(({ text }) => text).join("\n");

/** What a number in the text has to be, wherever such a number is said. */
const SAID: readonly [string, RegExp, (s: SettingValues) => readonly unknown[]][] = [
  [
    "days of appeals",
    /(\d+) 个工作日内(?:可以申诉|书面答复)/g,
    (s) => [s.appealDays, s.answerDays],
  ],
  ["pictures", /(\d+) 张/g, (s) => [s.imagesPerDay]],
  ["long texts", /超过 (\d+) 字/g, (s) => [s.longShareCharacters]],
  ["the hearing", /最多等 (\d+) 个工作小时/g, (s) => [s.hearingWorkingHours]],
  ["carrying out", /定了以后 (\d+) 小时内/g, (s) => [s.carryOutHours]],
  ["how long a strike counts", /满 (\d+) 个月没有再犯/g, (s) => [s.strikeMonths]],
  [
    "outsiders' stay",
    /一次最长 (\d+) 天/g,
    (s) => (s.outsiders === "NONE" ? [] : [s.outsiderStayDays]),
  ],
  ["inactive members", /(\d+) 天没有动静/g, (s) => [s.inactiveAfterDays]],
];

describe.each(RULE_TEMPLATES)("$name", ({ key, clauses, chosen, settings, ...template }) => {
  const all = textOf(clauses);

  it("has at least twelve articles, numbered without a gap, each with duties", () => {
    const articles = clauses.filter((clause) => clause.depth === 0);
    expect(articles.length).toBeGreaterThanOrEqual(12);
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
    ["who is in", /入群/],
    ["how one leaves", /退群先申请/],
    ["leaving the company, which is no violation", /离职.*不算违规/],
    ["forwarding outside", /朋友圈/],
    ["secrecy after leaving", /离开后仍/],
    ["acknowledging", /确认收到/],
    ["a reminder first", /提醒：指出/],
    ["a warning that cites, and names nobody", /警告：写明.*不点名/],
    ["a mute that ends", /到期自动解除/],
    ["being heard first", /先听本人说/],
    ["referral", /移交：.*人事/],
    ["a group warning is not a formal one", /警告.*不是公司的警告处分/],
    ["only without good reason", /无故/],
    ["what the owner answers for", /群主.*对本群.*负责/],
    ["nobody judges their own case", /任何人不处理自己的事/],
    ["an appeal for everybody", /受了什么处理都可以申诉/],
    ["reviewers without a part in it", /处理人和举报人都不参加/],
    ["a silent reviewer rejects nothing", /超期没答复的，上交一级/],
    ["sharing is voluntary", /(?:自愿|愿意).*不统计/s],
    ["no law looks back", /不追究以前/],
    ["where it parts with other policies", /不罚款；转朋友圈全凭自愿；谁受了处理都能申诉/],
  ])("speaks of %s", (_, words) => {
    expect(all).toMatch(words);
  });

  it("chooses every setting, each with a value of the list", () => {
    for (const one of SETTING_KEYS)
      expect([one, SETTINGS[one].accepts(chosen[one])]).toEqual([one, true]);
    expect(Object.keys(chosen).toSorted()).toEqual([...SETTING_KEYS].toSorted());
  });

  it.each(SAID)("says what it has chosen: %s", (_, pattern, values) => {
    const said = [...all.matchAll(pattern)].map(([, number]) => Number(number));
    expect(new Set(said)).toEqual(new Set(values(chosen).filter((one) => one !== null)));
  });

  it("says the quiet hours and no other times", () => {
    const { from, until } = chosen.quietHours!;
    const times = [...all.matchAll(/\d{1,2}:\d{2}/g)].map(([time]) => time.padStart(5, "0"));
    expect(new Set(times)).toEqual(new Set([from, until]));
  });

  it("names who decides as the rights have it", () => {
    for (const [deed, word] of [
      ["MUTE", "禁言"],
      ["REMOVE", "移出"],
    ] as const) {
      const [, said] = new RegExp(`^${word}由(.+)决定`, "m").exec(all) ?? [];
      if (said === undefined) continue;
      expect(said.split("、").length).toBe(
        Object.values(chosen.rights[deed]).filter((state) => state === "DECIDES").length,
      );
    }
    // Whoever hears an appeal must not be the only one who can have decided.
    expect(
      chosen.rights.WARN.ADMIN === "DECIDES"
        ? all.includes("处理过") || chosen.appealBody !== "ADMIN"
        : true,
    ).toBe(true);
  });

  it("holds nothing that the law has something against", () => {
    expect(clauses.flatMap(({ text }) => lawFindings(text))).toEqual([]);
    for (const { text } of clauses.filter((clause) => clause.text.includes("罚款")))
      expect(text).toMatch(/不罚款/);
  });

  it("says the same to clients that know free text only", () => {
    expect(settings.map((one) => one.key)).toEqual([...ruleSettingKeys]);
    const former = { images: "imagesPerDay", whoMutes: "rights" } as const;
    for (const { key: printed, label, value } of settings) {
      expect(label).not.toBe("");
      expect(value.length).toBeLessThanOrEqual(200);
      if (printed === "whoMutes") continue;
      const typed = printed === "images" ? former.images : printed;
      expect([printed, settingPrinted(typed, value)]).toEqual([
        printed,
        // Nicknames are in no choice, so that they are said but not read back.
        typed === "names" && chosen.names.nicknames ? undefined : chosen[typed],
      ]);
    }
    for (const name of ["appealDays", "answerDays"])
      expect(workingDaysIn(settings.find((one) => one.key === name)!.value)).not.toBeNull();
  });

  it("is published as it stands: no blanks to fill in, and its office is named", () => {
    expect(all).not.toMatch(/X{2,}|×|_{2,}|【|待定|某/);
    expect(all).toContain(`由${template.interpretingOffice}解释`);
    expect(readingMinutes(clauses)).toBeLessThanOrEqual(10);
    expect(all.length).toBeGreaterThan(200);
  });

  it("is said plainly", () => {
    expect(all).not.toMatch(/应当|予以|之日起|上述|其他相关|依据.*规定|严肃处理|切实|务必|须知悉/);
    const long = dutiesOf(clauses)
      .flatMap(({ text }) => text.split(/[。；：]/))
      .filter((sentence) => !sentence.startsWith("“") && sentence.length > 60);
    expect(long).toEqual([]);
  });

  it("survives being printed and pasted again", () => {
    const printed = clauses.map((clause) => `${clause.label} ${clause.text}`).join("\n");
    expect(clausesFromText(printed)).toMatchObject(
      clauses.map(({ label, text, depth, heading }) => ({ label, text, depth, heading })),
    );
    expect(key).toMatch(/^[a-z-]+$/);
  });
});

/** What each policy is known for: clause and setting. */
it.each([
  ["comprehensive", /同样的推介发第二次/, { imagesPerDay: 9, longShareCharacters: 200 }],
  ["comprehensive", /由管理员提出，部门负责人或督导办决定/, { advertisements: "SAME_TEXT_ONCE" }],
  ["owner-answers", /多次违反，而且告知后仍不改/, { removalNeedsRepetition: true }],
  ["owner-answers", /申诉由群主的上级审/, { appealBody: "OWNER_SUPERIOR", outsiders: "PARTNERS" }],
  ["internal", /没有申请硬要退的，记一次警告/, { leaving: "WARNED", outsiders: "NONE" }],
  ["wechat-and-qq", /处理由部门负责人定，别人只能提/, { accounts: "OFFICIAL", fines: "REFERRED" }],
  ["company", /办完手续当天必须退群/, { publicPosts: "VOLUNTARY" }],
  ["daily-close-out", /客户只看一份短须知/, { outsiders: "CUSTOMERS" }],
  ["daily-close-out", /督导办，平时提醒，发现问题提出来/, { rosterCheck: "DAILY" }],
  ["timed-answers", /没有理由不接、推给别人的/, { advertisements: "FORBIDDEN" }],
  ["operations", /发以前先和那个部门商量好/, { appealBody: "ADMIN", outsiders: "PARTNERS" }],
] as const)("%s says %s", (key, words, settings) => {
  const { clauses, chosen } = RULE_TEMPLATES.find((one) => one.key === key)!;
  expect(textOf(clauses)).toMatch(words);
  expect(chosen).toMatchObject(settings);
});

it("is one for each policy, told apart", () => {
  expect(RULE_TEMPLATES.map(({ name }) => name)).toEqual([
    "综合群",
    "群主负责",
    "内部群",
    "微信和 QQ",
    "公司级群",
    "日清和客户群",
    "限时答复群",
    "运营群",
  ]);
  expect(new Set(RULE_TEMPLATES.map(({ key }) => key)).size).toBe(8);
  expect(new Set(RULE_TEMPLATES.map(({ chosen }) => JSON.stringify(chosen))).size).toBe(8);
});

it.each([
  ["owner-answers", "OFFICE", "REMOVE", "NOT"],
  ["comprehensive", "ADMIN", "REFER", "PROPOSES"],
  ["wechat-and-qq", "HEAD", "REMOVE", "DECIDES"],
  ["daily-close-out", "OFFICE", "REMIND", "DECIDES"],
  ["daily-close-out", "OFFICE", "WARN", "PROPOSES"],
  ["daily-close-out", "OFFICE", "REMOVE", "PROPOSES"],
  ["operations", "ADMIN", "REMOVE", "DECIDES"],
] as const)("in %s the %s may %s: %s", (key, role, deed, state) => {
  expect(RULE_TEMPLATES.find((one) => one.key === key)?.chosen.rights[deed][role]).toBe(state);
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
