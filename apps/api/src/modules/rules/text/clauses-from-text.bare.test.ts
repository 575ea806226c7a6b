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
