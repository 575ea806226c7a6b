import fc from "fast-check";
import { clausesFromText } from "./clauses-from-text.ts";

const bare = (text: string) => text.replace(/\s+/g, "");
const kept = (text: string) =>
  bare(
    clausesFromText(text)
      .map((c) => c.label + c.text)
      .join(""),
  );

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
type Style = (n: number) => string;
const styles: Record<string, Style> = {
  chapter: (n) => `第${numerals[n]}章 `,
  article: (n) => `第${numerals[n]}条　`,
  han: (n) => `${numerals[n]}、`,
  bracket: (n) => `（${numerals[n]}）`,
  point: (n) => `${n + 1}. `,
  pause: (n) => `${n + 1}、`,
  half: (n) => `${n + 1}）`,
  digits: (n) => `(${n + 1})`,
  circle: (n) => String.fromCharCode("①".charCodeAt(0) + n),
};
const sentences = [
  "群主每天核对一次成员名单",
  "按照第三条的规定处理",
  "依据本办法第二条第（一）项，给予提醒",
  "图片每人每天不超过9张，现场取证不限",
  "23:30至次日7:30不在群里说话",
  "加班按1.5倍计，行车起重3.5吨",
  "自2026.1.1起施行",
  "附图见 https://example.com/a/1.2?x=3",
];
const sentence = fc.constantFrom(...sentences);
const list = fc.array(sentence, { minLength: 2, maxLength: 9 });
const end = fc.constantFrom("。", "；");

/** Two kinds of number, one inside the other, on lines or run together. */
const policy = fc
  .record({
    outer: fc.constantFrom("chapter", "article", "han"),
    inner: fc.constantFrom("bracket", "point", "pause", "half", "digits", "circle"),
    lists: fc.array(list, { minLength: 1, maxLength: 9 }),
    stop: end,
    newline: fc.constantFrom("\n", "\r\n", "\n\n", ""),
  })
  .map(({ outer, inner, lists, stop, newline }) => {
    const said = lists.flatMap((items, i) => [
      [styles[outer]?.(i) ?? "", "要求如下："],
      ...items.map((item, j) => [styles[inner]?.(j) ?? "", item + stop]),
    ]);
    return { text: said.map((parts) => parts.join("")).join(newline), said, lists };
  });

const scraps = fc.constantFrom(
  ..."第 一 十 百 章 条 、 （ ） ( ) 1 2 . ． ① ② 。 ： 附件 之 # * http:// 𠮷 年 4.1 2026.1.1 第一条".split(
    " ",
  ),
  ..."\n \r \u3000 \ufeff".split(" "),
  " ",
);

describe("whatever is pasted", () => {
  it("is kept, every character and in order", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 400 }),
          fc.string({ unit: "grapheme", maxLength: 400 }),
          fc.string({ unit: scraps, maxLength: 200 }),
          fc
            .array(
              fc.oneof(
                policy.map((p) => p.text),
                fc.string({ unit: scraps }),
              ),
            )
            .map((t) => t.join("")),
        ),
        (text) => {
          expect(kept(text)).toBe(bare(text));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("never makes a clause of nothing, nor one that hangs two levels below the last", () => {
    fc.assert(
      fc.property(fc.string({ unit: scraps, maxLength: 200 }), (text) => {
        let last = -1;
        for (const clause of clausesFromText(text)) {
          expect(clause.label + clause.text).not.toBe("");
          expect(clause.depth).toBeLessThanOrEqual(last + 1);
          last = clause.depth;
        }
      }),
    );
  });

  it("is cut exactly at its numbers when it is a policy", () => {
    fc.assert(
      fc.property(policy, ({ text, said }) => {
        const clauses = clausesFromText(text);
        expect(clauses.map((c) => c.label)).toEqual(said.map(([label = ""]) => label.trim()));
        expect(clauses.map((c) => c.text)).toEqual(said.map(([, words]) => words));
        expect(new Set(clauses.map((c) => c.depth))).toEqual(new Set([0, 1]));
      }),
      { numRuns: 500 },
    );
  });
});

/** A policy as it is printed: a title, and what closes it. */
const printed = fc
  .record({
    title: fc.constantFrom(
      "",
      "总装群管理规定\n",
      "总装群管理规定\n（试行）\n\n为把事说清楚，定本规定。\n",
    ),
    policy,
    closing: fc.constantFrom(
      "",
      "\n本规定自发布之日起施行。",
      "\n\n综合管理部\n2026年3月1日",
      "\n上一篇：考勤制度\n第 1 页 共 2 页",
    ),
  })
  .map(({ title, policy, closing }) => title + policy.text + closing);

const outline = (text: string) =>
  clausesFromText(text).map(({ label, text: words, depth, heading, part }) => {
    return { label, words: bare(words), depth, heading, part };
  });

describe("clauses that are joined again", () => {
  it("are split as they were, on lines or with blank lines between", () => {
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 1, maxLength: 2 }).map((texts) => texts.join("\n")),
        (text) => {
          const joined = clausesFromText(text).map((one) => one.label + one.text);
          expect(outline(joined.join("\n\n"))).toEqual(outline(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what is to be looked at", () => {
  it("lies within its clause, in order", () => {
    fc.assert(
      fc.property(fc.oneof(printed, fc.string({ unit: scraps, maxLength: 200 })), (text) => {
        for (const { text: words, cuts, noise } of clausesFromText(text)) {
          const places = [-1, ...cuts, words.length];
          expect(places.every((at, i) => i === 0 || at > (places[i - 1] ?? 0))).toBe(true);
          const ranges = noise.flatMap(({ start, end }) => [start, end]);
          expect(ranges).toEqual(ranges.toSorted((a, b) => a - b));
          expect(ranges.every((at) => at >= 0 && at <= words.length)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("time", () => {
  const hostile: Record<string, (length: number) => string> = {
    policy: (n) => "第一条 目的。按照第三条的规定。1、不得发广告；2、不得闲聊。".repeat(n / 30),
    numerals: (n) => "一".repeat(n),
    brackets: (n) => "（".repeat(n),
    digits: (n) => "1.".repeat(n / 2),
    "white space": (n) => `${" ".repeat(n)}第一条`,
    "line ends": (n) => "\n".repeat(n),
    stars: (n) => "*".repeat(n),
    "one line, many signs": (n) => "①②③".repeat(n / 3),
  };

  it.each(Object.entries(hostile))("grows with the length only: %s", (_, make) => {
    const least = (text: string) => {
      const runs = [0, 1, 2].map(() => {
        const before = process.threadCpuUsage();
        clausesFromText(text);
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1_000;
      });
      return Math.min(...runs);
    };
    least(make(12_500));
    // Four times the text: a quadratic scan would take sixteen times as long, whenever it is asked.
    const growth = () => least(make(50_000)) / Math.max(least(make(12_500)), 1);
    expect([1, 2, 3].some(() => growth() < 10)).toBe(true);
  });
});
