import {
  lawFindings,
  RIGHT_ROLE_WORDS,
  RIGHT_ROLES,
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
    ["an invitation, which is only an application", /成员拉人，只算替别人申请/],
    ["the rules, told on the day of joining", /当天告诉本人群规/],
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

  it("says no number that is neither a setting nor fixed", () => {
    const rest = SAID.reduce((text, [, pattern]) => text.replace(pattern, ""), all)
      // How long mutes last is compared with the ladders; a meeting's notice is fixed (Mission C1).
      .replace(/^禁言：\d+( 至 \d+)? 天/m, "")
      .replaceAll("提前 24 小时", "");
    expect(rest.match(/\d+ ?(?:小时|个工作|天|个月|张|字|次)/g)).toBeNull();
    // Articles move when one is added, so that no text counts on their numbers.
    expect(rest).not.toMatch(/第 ?[\d一二三四五六七八九十]+ ?条/);
  });

  it("says of mutes what the ladders have", () => {
    const days = chosen.violations.flatMap(({ steps }) => steps.flatMap((step) => step.days ?? []));
    const [, least, most] = /^禁言：(\d+)(?: 至 (\d+))? 天/m.exec(all)!;
    expect([Number(least), Number(most ?? least)]).toEqual([Math.min(...days), Math.max(...days)]);
  });

  it("only warns who insists on leaving", () => {
    const { steps } = chosen.violations.find((kind) => kind.key === "leaving")!;
    expect(steps.filter((step) => !["REMIND", "WARN"].includes(step.measure))).toEqual([]);
    expect(all.includes("没有申请硬要退的，记一次警告")).toBe(chosen.leaving === "WARNED");
  });

  it.each([
    ["REMIND", "提醒"],
    ["WARN", "警告"],
    ["MUTE", "禁言"],
    ["REMOVE", "移出"],
    ["REFER", "移交人事"],
    ["STOP_TOPIC", "叫停话题"],
  ] as const)("names who decides and who proposes as the rights have it: %s", (deed, word) => {
    const pattern = new RegExp(`^${word}由([^决，]+)决定(?:，([^可]+)可以提出)?。$`, "gm");
    const said = [...all.matchAll(pattern)].map(([, decide, propose]) => [decide, propose]);
    const who = (state: string) =>
      RIGHT_ROLES.filter((role) => chosen.rights[deed][role] === state)
        .map((role) => RIGHT_ROLE_WORDS[role])
        .join("、");
    expect(said).toEqual([[who("DECIDES"), who("PROPOSES") || undefined]]);
  });

  it("lets nobody hear an appeal against their own decision", () => {
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
  ["comprehensive", /同样的话只发一次/, { imagesPerDay: 9, longShareCharacters: 200 }],
  ["comprehensive", /由管理员提出，部门负责人或督导办决定/, { advertisements: "SAME_TEXT_ONCE" }],
  ["owner-answers", /多次违反，而且告知后仍不改/, { removalNeedsRepetition: true }],
  ["owner-answers", /申诉由群主的上级审/, { appealBody: "OWNER_SUPERIOR", outsiders: "PARTNERS" }],
  ["internal", /没有申请硬要退的，记一次警告/, { leaving: "WARNED", outsiders: "NONE" }],
  [
    "wechat-and-qq",
    /警告、禁言、移出由部门负责人定，别人只能提/,
    { accounts: "OFFICIAL", fines: "REFERRED" },
  ],
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

/**
 * What the mission has from each policy and a text can say, by clause: SD2, SA, SB, SC, SD1, SD3, SD4 with SD5, SE.
 * What is counted or done by software alone (response times, seals) stands in no rules.
 */
const FROM_POLICIES: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  comprehensive: [
    ["M2", /群昵称写“部门-姓名”.*公司花名/],
    ["M4", /退群先申请.*硬要退的，记一次警告/],
    ["M6", /管理员每天对照花名册/],
    ["N10", /超过 200 字的文章只发链接/],
    ["N13", /没有出处、没有作者的，不发/],
    ["R7", /综合办公室解释.*公开答复/],
    ["T1", /目标、要求、期限和责任人/],
    ["T2", /现在办不了，也要答复，并说出可行的办法/],
    ["D7", /叫停话题只是提醒，不算违规/],
    ["D8", /管理员一致同意的.*以前说过的，不追究/],
    ["settings", /图片不超过 9 张/],
    ["settings", /时政内容只转官方媒体的链接/],
    ["settings", /23:30 至次日 7:30/],
  ],
  "owner-answers": [
    ["G1", /先批准，后建群/],
    ["M5", /离职.*退群/],
    ["M10", /离职的人退群前，再确认一次保密提醒/],
    ["R6", /讲一次保密和网络安全，讲过的材料/],
    ["N2", /先和有关的负责人商量好，写明背景/],
    ["N4", /有疑问，当时就问/],
    ["N10", /收的人、标题、附件/],
    ["N11", /写明给谁、为什么、用到哪天/],
    ["N13", /写明作者和出处/],
    ["C4", /每月开一次短会/],
    ["T4", /有进展就说，遇到难处早说/],
    ["V3", /有建议，在小程序里提/],
    ["V5", /调解，调解不算处理/],
    ["V6", /写明有什么风险、采取了什么办法、告诉了哪个部门/],
    ["K1", /存进档案/],
    ["K2", /写明理由申请，群主同意后在期限内看/],
    ["K3", /每月写一次小结/],
    ["settings", /广告和推介先经群主批准/],
    ["settings", /收合作方/],
  ],
  internal: [
    ["G1", /建群先申请，批准后到行政人事部登记/],
    ["G3", /群名写清单位和事情/],
    ["G4", /至少写明一名负责人/],
    ["G7", /以前建的群补登记.*\n[^]*没登记的工作群，可以在小程序里报/],
    ["M9", /包括试用期员工和实习生/],
    ["N1", /发布人有一份名单/],
    ["N8", /愿意的可以转到朋友圈/],
    ["N13", /说不出来源的，不发/],
    ["T3", /提醒本人，再告诉部门负责人，再由管理员督办/],
    ["T7", /哪个部门负责人答复，或者指定人答复；不是本部门的事，说明理由/],
    ["V4", /账号丢了、被盗了、借出去了/],
    ["S3", /各部门每月自查/],
    ["settings", /公司以外的人不进本群/],
  ],
  "wechat-and-qq": [
    ["G1", /部门建群由部门负责人同意，到行政部备案/],
    ["G6", /QQ 群同样备案/],
    ["M11", /核对一次电话/],
    ["R5", /征求大家意见，经批准后发布，并把征求意见的材料附在后面/],
    ["R6", /使用说明.*信息安全，材料放在群规旁边/],
    ["N3", /电话单/],
    ["N4", /写一句反馈或者疑问/],
    ["N11", /部门负责人批准，写明用到哪天/],
    ["C1", /提前 24 小时.*写明为什么急/],
    ["C1", /先试设备和网络/],
    ["C3", /会后发纪要，参加的人确认/],
    ["D4", /点一下“知道了”/],
    ["D4", /要不要通报，另外决定/],
    ["D5", /不罚款/],
    ["K4", /和工作无关的聊天可以清了/],
    ["S3", /各部门每季度自查/],
    ["settings", /用公司发的工作号/],
  ],
  company: [
    ["G4", /群主和管理员由人力资源部指定/],
    ["M1", /管理员核实后入群/],
    ["M5", /离职的，办完手续当天必须退群/],
    ["N3", /先打电话/],
    ["N8", /全凭自愿/],
    ["N9", /内部和保密的内容不截图外传/],
    ["N10", /收的人、标题、附件/],
    ["settings", /公司以外的人不进本群/],
  ],
  "daily-close-out": [
    ["G1", /群由总裁办批准后建立/],
    ["G3", /群名写清单位和事情/],
    ["G4", /群主和管理员由总裁办指定/],
    ["M9", /包括试用期员工和实习生/],
    ["R7", /总裁办解释/],
    ["N12", /当天没看的通知.*不算违规/],
    ["T2", /协办的人也要确认/],
    ["T2", /传达了就记一笔/],
    ["T6", /顺延：写原因和新日期/],
    ["T7", /哪个部门负责人答复，或者指定人答复/],
    ["D3", /时间、事实、证据和条文/],
    ["S1", /总裁办作为督导办/],
    ["settings", /客户只看一份短须知/],
  ],
  "timed-answers": [
    ["M4", /硬要退的，记一次警告/],
    ["R6", /网络安全和怎么用好工作群/],
    ["N8", /愿意的可以转到朋友圈/],
    ["T3", /先提醒本人；再没有，找部门负责人；还没有，由管理员督办/],
    ["T7", /不是本部门的事，说明理由，转给该办的部门/],
    ["T9", /没有理由不接、推给别人的，记在部门负责人名下，部门负责人可以先作说明/],
    ["D2", /先警告，再发就移出。煽动闹事的，可以直接移出/],
    ["S3", /各部门每月自查/],
    ["settings", /每人每天图片不超过 6 张/],
    ["settings", /超过 200 字的文章只发链接/],
  ],
  operations: [
    ["M7", /总数报给分管领导/],
    ["N2", /先和那个部门商量好/],
    ["N6", /发更正，请大家重新确认/],
    ["N6", /是不是发过了/],
    ["N7", /过期的通知清理掉，要留的存档/],
    ["N10", /收的人、标题、附件/],
    ["C1", /提前 24 小时/],
    ["C2", /写明理由请假，由召集人答复/],
    ["C3", /纪要里的事变成任务/],
    ["C4", /每周开一次例会，每月总结一次/],
    ["T1", /目标、要求、期限、责任人和协办人/],
    ["T2", /写明什么时候办好、怎么办；协办的人也要确认/],
    ["T4", /每有进展说一声，有难处早说/],
    ["T5", /由交办人验收；退回的写明理由/],
    ["D4", /要不要通报，另外决定/],
    ["V5", /调解，调解不算处理/],
    ["K1", /按时间和题目存档/],
    ["K4", /和工作无关的聊天可以清了/],
    ["settings", /两个工作日没人答复的，往上一级交/],
    ["settings", /申诉由没有处理过这件事的管理员审/],
  ],
};

it.each(
  Object.entries(FROM_POLICIES).flatMap(([key, sentences]) =>
    sentences.map(([clause, words]) => [key, clause, words] as const),
  ),
)("%s says what the policy has for %s: %s", (key, _, words) => {
  expect(textOf(RULE_TEMPLATES.find((one) => one.key === key)!.clauses)).toMatch(words);
});

it("has sentences of every policy", () => {
  expect(Object.keys(FROM_POLICIES).toSorted()).toEqual(
    RULE_TEMPLATES.map(({ key }) => key).toSorted(),
  );
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
