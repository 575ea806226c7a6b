import fc from "fast-check";
import { channelWords as words } from "../../../words/channels.zh-cn.ts";
import { MARKDOWN_BYTES, postOf } from "./cut-markdown.ts";

const bytesOf = (text: string) => Buffer.byteLength(text, "utf8");
const post = (markdown: string, mentions: string[] = [], url: string | null = null) =>
  postOf({ markdown, mentions, url }, words);

it("leaves alone what fits, to the last byte", () => {
  const exact = "字".repeat(1_365) + "a";
  expect(bytesOf(exact)).toBe(MARKDOWN_BYTES);
  expect(post(exact)).toBe(exact);
});

it("cuts between characters, and says how many more there are and where", () => {
  const text = post("字".repeat(1_400), [], "https://riqing.example/s/1");
  expect(text).toMatch(/^字+\n……还有 \d+ 字，看全文：https:\/\/riqing\.example\/s\/1$/);
  const kept = /^字+/.exec(text)![0].length;
  expect(text).toContain(`还有 ${1_400 - kept} 字`);
  expect(bytesOf(text)).toBeLessThanOrEqual(MARKDOWN_BYTES);
  expect(post("字".repeat(1_400))).toContain("请打开小程序看");
});

it("never cuts a sign of several parts", () => {
  const family = "👨‍👩‍👧";
  const text = post(family.repeat(400));
  expect(text.split("\n")[0]!.replaceAll(family, "")).toBe("");
});

it("calls people by name, and says how many more it would have called", () => {
  expect(post("封账小结", ["林晓燕", "莫小北"])).toBe("封账小结\n@林晓燕 @莫小北");
  const many = Array.from({ length: 500 }, (_, i) => `第${i}人`);
  const text = post("封账小结", many);
  const called = text.match(/@/g)!.length;
  expect(text).toContain(` 等 ${500 - called} 人`);
  expect(bytesOf(text)).toBeLessThan(1_100);
});

it("never goes over the limit, whatever is written", () => {
  const names = fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 80 });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 3_000 }), names, (markdown, mentions) => {
      expect(
        bytesOf(post(markdown, mentions, "https://riqing.example/s/pages/day")),
      ).toBeLessThanOrEqual(MARKDOWN_BYTES);
    }),
    { numRuns: 200 },
  );
});
