import { clausesFromText } from "./clauses-from-text.ts";

/** One line a clause: depth as indent, # for a title, the label in brackets, ⏎ for inner breaks. */
function drawn(text: string): string[] {
  return clausesFromText(text).map(({ label, text: said, depth, heading }) => {
    const line = `${"  ".repeat(depth)}${heading ? "#" : ""}[${label}] ${said.replace(/\n/g, "⏎")}`;
    return line.trimEnd();
  });
}

describe("what only looks like a number stays in its sentence", () => {
  it.each([
    "第二条 按照第三条的规定处理。",
    "第二条 依据本办法第三条第（一）项，给予警告。",
    "第二条 违反《奖惩办法》（试行）第三条，移交人事。",
    "第二条 详见 第三条。",
    "第二条 先批后建。第三条规定的情形除外。",
    "第一条 责任人为本办法第二章、第二条所列人员。",
    "1、加班按 1.5 倍计，行车起重 3.5 吨。",
    "1、自 2026.1.1 起施行；2026.2.1 前签完。",
    "1、23:30 至次日 7:30 不说话。",
    "1、金额超过 1,000 元、2 次以上的报备。",
    "1、系统升到 V2.0.1；2.5 版停用。",
    "1、见 https://example.com/1.html?id=2.3 的说明。",
    "1、2、3 号行车停用。",
    "一、二车间按下列第一、第二项执行。",
    "（一）项目群由（二）所列人员负责",
    "1、图片不超过 9 张，见图②。",
  ])("%s", (text) => {
    expect(clausesFromText(text)).toHaveLength(1);
  });

  it("also at the head of a wrapped line", () => {
    const text =
      "第一条 成员在工作群内发布与工作无关的内容并且经管理员提醒仍不改正的，按照\n第三条的规定处理。\n第二条 解释。";
    expect(drawn(text)).toHaveLength(2);
  });
});

describe("what stands without a number", () => {
  it.each<[string, string, string[]]>([
    [
      "titles and a preamble",
      "江岳重工\n工作群管理办法\n（试行）\n\n为规范工作群，制定本办法。\n第一条 甲。",
      [
        "#[] 江岳重工",
        "#[] 工作群管理办法",
        "#[] （试行）",
        "[] 为规范工作群，制定本办法。",
        "[第一条] 甲。",
      ],
    ],
    [
      "a title on the same line",
      "工作群管理办法 第一条 甲。",
      ["#[] 工作群管理办法", "[第一条] 甲。"],
    ],
    [
      "prose under a chapter title",
      "第一章 总则\n为规范工作群，制定本办法。\n第一条 甲。",
      ["#[第一章] 总则", "  [] 为规范工作群，制定本办法。", "  [第一条] 甲。"],
    ],
    [
      "paragraphs and bullets within a clause",
      "第一条 不得发布：\n- 广告\n• 谣言\n\n情节严重的，移出。\n第二条 解释。",
      ["[第一条] 不得发布：⏎- 广告⏎• 谣言⏎⏎情节严重的，移出。", "[第二条] 解释。"],
    ],
    [
      "appendices, each counting from one",
      "第一条 甲。\n附件一：成员登记表\n姓名 部门\n附件二 承诺书\n1. 遵守\n2. 答复",
      [
        "[第一条] 甲。",
        "#[附件一：] 成员登记表",
        "  [] 姓名 部门",
        "#[附件二] 承诺书",
        "  [1.] 遵守",
        "  [2.] 答复",
      ],
    ],
    [
      "the issuer and the date at the end",
      "第一条 甲。\n第二条 自发布之日起施行。\n\n江岳重工综合部\n2026年3月1日",
      ["[第一条] 甲。", "[第二条] 自发布之日起施行。", "#[] 江岳重工综合部⏎2026年3月1日"],
    ],
    [
      "a date in Chinese before an appendix",
      "第一条 甲。\n二〇二六年三月一日\n附件：名单",
      ["[第一条] 甲。", "#[] 二〇二六年三月一日", "#[附件：] 名单"],
    ],
    [
      "a text without numbers",
      "不发广告，不闲聊。\n有事说事。",
      ["[] 不发广告，不闲聊。⏎有事说事。"],
    ],
    ["one short line", "不发广告", ["[] 不发广告"]],
    ["a title over short lines", "群规\n不发广告\n不闲聊", ["#[] 群规", "[] 不发广告⏎不闲聊"]],
    ["only bullets", "- 不发广告\n- 不闲聊", ["[] - 不发广告⏎- 不闲聊"]],
    ["nothing", " \n\t", []],
  ])("%s", (_, text, clauses) => {
    expect(drawn(text)).toEqual(clauses);
  });
});

describe("what a person should look at", () => {
  it.each<[string, string, string[]]>([
    ["a missing number", "1、甲。\n2、乙。\n4、丙。", ["4、 SKIPPED"]],
    ["a number that comes twice", "1、甲。\n2、乙。\n2、丙。", ["2、 REPEATED"]],
    ["another way of writing", "1、甲。\n2.乙。\n3.丙。", ["2. OTHER_STYLE"]],
    ["a list that begins again", "1、甲。\n2、乙。\n1、丙。\n2、丁。", ["1、 BEGINS_AGAIN"]],
    ["a list that begins late", "3、甲。\n4、乙。", ["3、 BEGINS_LATE"]],
    ["nothing in a list under a heading", "1、甲。\n2、乙。\n处罚办法\n1、丙。\n2、丁。", []],
    ["bullets", "第一条 甲：\n● 乙\n● 丙\n第二条 丁。", ["第一条 |● 乙|● 丙"]],
    ["no page numbers", "1、甲。\n- 2 -\n2、乙。", []],
  ])("%s", (_, text, unsure) => {
    const said = clausesFromText(text).flatMap(({ label, text: words, doubt, cuts }) => {
      const pieces = cuts.map((at) => `|${words.slice(at, at + 3)}`);
      return doubt || cuts.length > 0 ? [`${label} ${doubt ?? ""}${pieces.join("")}`] : [];
    });
    expect(said).toEqual(unsure);
  });
});

describe("several policies in one text", () => {
  it.each<[string, string, number[]]>([
    [
      "each with its title",
      "甲群管理规定\n1、甲。\n2、乙。\n乙群管理规定\n一、丙。\n二、丁。",
      [0, 0, 1, 1],
    ],
    [
      "run together",
      "甲群管理制度篇一1、甲。2、乙。甲群管理制度篇二一、丙。二、丁。",
      [0, 0, 1, 1],
    ],
    ["but no headings of one", "甲群管理规定\n一、甲。\n处罚规定\n二、乙。", [0, 0]],
    ["nor names that a clause lists", "1、废止：\n甲群管理规定\n乙群管理办法\n2、甲。", [0, 0]],
  ])("%s", (_, text, parts) => {
    const numbered = clausesFromText(text).filter(({ label }) => label !== "");
    expect(numbered.map(({ part }) => part)).toEqual(parts);
  });
});

describe("what comes along from a site", () => {
  it.each([
    ["甲。\n第 1 页 共 3 页\n乙。", ["第 1 页 共 3 页"]],
    ["甲。\n- 12 -", ["- 12 -"]],
    ["甲。\n全部评论(3)\n点赞 12", ["全部评论(3)", "点赞 12"]],
    ["甲。\n上一篇：考勤制度\n下一篇：会议制度", ["上一篇：考勤制度", "下一篇：会议制度"]],
    ["甲。\n来源：某某网\n责任编辑：小王", ["来源：某某网", "责任编辑：小王"]],
    ["不得转发、点赞。\n评论须实名，不得造谣。\n分享到群外的，警告。", []],
  ])("%j", (text, noise) => {
    const clauses = clausesFromText(`1、起。\n2、${text}`);
    const found = clauses.flatMap((one) =>
      one.noise.map(({ start, end }) => one.text.slice(start, end)),
    );
    expect(found).toEqual(noise);
    expect(clauses.filter(({ heading }) => heading)).toEqual([]);
  });
});
