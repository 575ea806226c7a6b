import { shaped, whyNotCode } from "./invitation-code";

test.each([
  ["", ""],
  ["abcde", "ABCDE"],
  ["abcdefghjk", "ABCDE-FGHJK"],
  [" ab cde－fgh jk ", "ABCDE-FGHJK"],
  ["ＡＢＣＤＥＦ", "ABCDE-F"],
])("what is typed as %s is shown as %s", (typed, shown) => expect(shaped(typed)).toBe(shown));

test.each([
  ["ABCDE-FGHJK", null],
  ["ABCDE-FGH", "邀请码 10 位，还差 2 位"],
  ["ABCDE-FGHJKLM", "邀请码 10 位，多了 2 位"],
  ["AB0DE-FGHJO", "邀请码里没有 0、O，看看是不是写错了"],
])("%s: %s", (typed, why) => expect(whyNotCode(typed)).toBe(why));
