import { type Part, textDifference } from "./text-difference";

const told = (parts: readonly Part[]) =>
  parts
    .map(({ kind, text }) =>
      kind === "OLD" ? `[-${text}-]` : kind === "NEW" ? `{+${text}+}` : text,
    )
    .join("");

test.each([
  ["周六 8:00 停机。", "周六 12:00 停机。", "周六 [-8:00-]{+12:00+} 停机。"],
  ["图片不超过 9 张。", "图片不超过 9 张，取证不限。", "图片不超过 9 张{+，取证不限+}。"],
  ["先打电话。", "", "[-先打电话。-]"],
  ["一样", "一样", "一样"],
  // A lone 的 that happens to agree does not break the change in two.
  ["旧班的安排", "新组的计划", "[-旧班的安排-]{+新组的计划+}"],
])("%s → %s", (before, after, said) => expect(told(textDifference(before, after))).toBe(said));

test("SAME and OLD are the old text, SAME and NEW the new one, however much differs", () => {
  const word = (seed: number) => "停机检修安全通道吊装班组确认，。"[(seed * 7919) % 16] ?? "";
  for (let round = 0; round < 40; round++) {
    const text = (from: number) =>
      Array.from({ length: 60 + round }, (_, at) => word(at * from + round)).join("");
    const [before, after] = [text(3), text(5)];
    const parts = textDifference(before, after);
    const without = (kind: Part["kind"]) =>
      parts
        .filter((part) => part.kind !== kind)
        .map((part) => part.text)
        .join("");
    expect(without("NEW")).toBe(before);
    expect(without("OLD")).toBe(after);
  }
});

test("two texts of 5000 characters are compared by phrase, which stays quick", () => {
  const [before, after] = ["停机检修，".repeat(1000), "停产检修，".repeat(1000)];
  // By character, 检修 would stay in each of them.
  expect(textDifference(before, after).map(({ kind }) => kind)).toEqual(["OLD", "NEW"]);
});
