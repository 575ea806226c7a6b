import { fitField } from "./fit-field.ts";

const AT = Date.parse("2026-11-19T16:05:00+08:00");
const fit = (field: string, value: string) => fitField(field, value, AT, "Asia/Shanghai");

it.each<[string, string, string]>([
  ["thing1", "新通知", "新通知"],
  [
    "thing1",
    "一二三四五六七八九十一二三四五六七八九十",
    "一二三四五六七八九十一二三四五六七八九十",
  ],
  [
    "thing1",
    "一二三四五六七八九十一二三四五六七八九十一",
    "一二三四五六七八九十一二三四五六七八九…",
  ],
  ["thing1", "𠮷".repeat(21), `${"𠮷".repeat(19)}…`],
  ["thing1", "一行\n又一行\u0000", "一行 又一行"],
  ["thing1", "零宽\u200B字\u202E", "零宽 字"],
  ["thing1", "  ", "无"],
  ["thing12", "", "无"],
  ["number1", "还有 3 件", "3"],
  ["number1", "没有", "0"],
  ["number1", "9".repeat(40), "9".repeat(32)],
  ["amount1", "￥1234567890123", "1234567890"],
  ["letter1", "N0007a", "Na"],
  ["letter1", "工号", "A"],
  ["character_string1", "工号 N-0007", "N-0007"],
  ["character_string1", "工号", "-"],
  ["phone_number1", "+86 138 0013 8000", "+8613800138000"],
  ["symbol1", "!!!!!!", "!!!!…"],
  ["car_number1", "粤B12345学挂", "粤B12345…"],
  ["phrase1", "已完成 3 项", "已完成项"],
  ["phrase1", "还没有人确认过", "还没有人确"],
  ["phrase1", "OK", "无"],
  ["name1", "林晓燕3", "林晓燕"],
  ["name1", "一二三四五六七八九十一", "一二三四五六七八九十"],
  ["name1", "Lin Xiaoyan of the Workshop", "Lin Xiaoyan of the W"],
  ["name1", "007", "无"],
  ["time1", "whatever", "2026年11月19日 16:05"],
  ["date1", "whatever", "2026年11月19日"],
  ["something9", "没见过的类型", "没见过的类型"],
])("%s takes %j as %j", (field, value, fitted) => expect(fit(field, value)).toBe(fitted));

it("says the time of the organisation's zone", () => {
  expect(fitField("time3", "", AT, "UTC")).toBe("2026年11月19日 08:05");
  expect(fitField("time3", "", Date.parse("2026-11-18T16:00:00Z"), "Asia/Shanghai")).toBe(
    "2026年11月19日 00:00",
  );
});
