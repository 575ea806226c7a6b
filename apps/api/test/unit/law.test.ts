import { lawFindings } from "@riqing/schema";

describe("what the law has against a text", () => {
  it.each([
    ["群里发广告的，每次罚款 200 元。", "FINE:罚款"],
    ["迟到一次罚50元。", "FINE:罚50元"],
    ["屡教不改者，乐捐50元", "FINE:乐捐"],
    ["禁止发广告违者罚款100元", "FINE:罚款"],
    ["违反本规定的，扣发当月工资。", "WAGES:扣发当月工资"],
    ["入群交保证金 100 元。", "DEPOSIT:交保证金"],
    ["公司的推文，每人必须转发朋友圈并截图。", "FORCED_SHARING:必须转发朋友圈"],
    ["不转发朋友圈的，通报批评。", "FORCED_SHARING:不转发朋友圈的，通报"],
    ["三天不上线视为自动离职。", "FORCED_LEAVING:视为自动离职"],
    ["连续三天不到岗的，自动解除劳动合同。", "FORCED_LEAVING:自动解除劳动"],
    ["情节严重的直接开除。", "FORCED_LEAVING:直接开除"],
    ["手机 24 小时开机，随时回复。", "OVERTIME:24 小时开机 OVERTIME:随时回复"],
    ["扣当月绩效 5 分。", "BONUS:扣当月绩效"],
    ["必要时检查手机。", "SEARCHING:检查手机"],
  ])("%s", (text, found) => {
    const said = lawFindings(text).map(({ topic, from, until }) => {
      return `${topic}:${text.slice(from, until)}`;
    });
    expect(said.join(" ")).toBe(found);
  });

  it.each([
    "任何人不得在群里罚款或宣布罚款，也不扣发工资；",
    "不罚款，不扣工资。",
    "涉及罚款的，移交有权部门。",
    "不收押金。",
    "禁言到期自动解除。",
    "公司公开的内容，愿意的可以转到朋友圈。转与不转一样对待，不统计，不考核。",
    "鼓励大家把公司公众号文章转发到朋友圈，自愿。",
    "群内的内容不截图外传，不转到其他群，不发朋友圈。",
    "离职的，办完手续当天退出；离职退群不算违规。",
    "下班后的消息，上班再答复。",
  ])("finds nothing in: %s", (text) => {
    expect(lawFindings(text)).toEqual([]);
  });

  it("offers another wording for whatever must be changed, or says to take it out", () => {
    const [fine, deposit] = [lawFindings("罚款 5 元"), lawFindings("交押金")];
    expect([fine[0]?.weight, fine[0]?.instead]).toEqual([
      "MUST",
      "按台阶处理；造成损失的，移交人事部门依法追责。",
    ]);
    expect([deposit[0]?.weight, deposit[0]?.instead]).toEqual(["MUST", null]);
  });
});
