import {
  addAfter,
  type DraftClause,
  edit,
  merge,
  piecesOf,
  remove,
  split,
  toInput,
  wordsOf,
} from "./clauses";

const clause = (
  id: string,
  label: string,
  text: string,
  part: Partial<DraftClause> = {},
): DraftClause => ({
  id,
  key: `k-${id}`,
  label,
  text,
  depth: 1,
  heading: false,
  change: null,
  changeReason: "",
  ...part,
});

const three = [
  clause("a", "第一条", "工作群用来传达通知。"),
  clause("b", "（一）", "先结论后原因；要人办的事，写清谁、什么时候。\n2. 点名问到谁，谁答复。"),
  clause("c", "", "不插话。"),
];

/** White space aside, every character in its order. */
const bare = (clauses: readonly DraftClause[]) => wordsOf(clauses).replace(/\s+/g, "");

test("merging makes the number a part of the text, under the clause before", () => {
  const merged = merge(three, "b");
  expect(merged.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(merged[0]).toMatchObject({ key: "k-a", label: "第一条" });
  expect(merged[0]?.text).toBe(`工作群用来传达通知。\n（一）${three[1]?.text}`);
});

test("the first has nothing before it; an unknown one is nobody's", () => {
  expect(merge(three, "a")).toEqual(three);
  expect(merge(three, "x")).toEqual(three);
});

test("a title joined with a duty is a duty", () => {
  const titled = [
    clause("t", "第一章", "总则", { heading: true }),
    clause("a", "第一条", "守时。"),
  ];
  expect(merge(titled, "a")[0]?.heading).toBe(false);
});

test("splitting makes a number at the cut the label of the second; its key is new", () => {
  const at = three[1]?.text.indexOf("2.") ?? 0;
  const [, first, second] = split(three, "b", at, "n");
  expect(first).toMatchObject({ id: "b", key: "k-b", label: "（一）" });
  expect(second).toMatchObject({
    id: "n",
    key: null,
    label: "2.",
    text: "点名问到谁，谁答复。",
    depth: 1,
  });
});

test("a cut that leaves one side empty is no cut", () => {
  expect(split(three, "c", 0, "n")).toEqual(three);
  expect(split(three, "c", 99, "n")).toEqual(three);
});

test.each([
  ["第十二条 各部门", "第十二条"],
  ["（三）各部门", "（三）"],
  ["三、各部门", "三、"],
  ["4.1 各部门", "4.1"],
  ["12、各部门", "12、"],
  ["③各部门", "③"],
  ["三个工作日内答复", ""],
  ["2026 年起", ""],
])("the number of %s is %s", (text, label) => {
  const given = [clause("a", "", `前一句。${text}`)];
  expect(split(given, "a", 4, "n")[1]?.label).toBe(label);
});

test.each([
  ["一句。两句；三句！四句", ["一句。", "两句；", "三句！", "四句"]],
  ["他说“走吧。”就走了。", ["他说“走吧。”", "就走了。"]],
  ["一行\n二行\n\n三行", ["一行\n", "二行\n\n", "三行"]],
  ["只有一句", ["只有一句"]],
  ["", []],
])("%j can be cut between %j", (text, pieces) => {
  const found = piecesOf(text);
  expect(found.map((piece) => piece.text)).toEqual(pieces);
  for (const { text: piece, offset } of found) expect(text.startsWith(piece, offset)).toBe(true);
});

/** The same numbers every time: a failure can be looked at again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

const alphabet = [..."第一条（）1.2、①。；！\n 工作群𠮷👍谁办“”"];

test("whatever is joined and cut, and however often, no character is lost or moved", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const roll = dice(seed);
    const text = (most: number) =>
      Array.from({ length: roll(most) + 1 }, () => alphabet[roll(alphabet.length)]).join("");
    let clauses = Array.from({ length: roll(6) + 1 }, (_, i) => clause(`c${i}`, text(3), text(60)));
    const before = bare(clauses);
    for (let step = 0; step < 12; step++) {
      const one = clauses[roll(clauses.length)];
      if (!one) continue;
      const pieces = piecesOf(one.text);
      const cut = pieces[roll(pieces.length)]?.offset ?? 0;
      clauses = roll(2) === 0 ? merge(clauses, one.id) : split(clauses, one.id, cut, `s${step}`);
      expect(bare(clauses)).toBe(before);
    }
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  }
});

test("edits touch one clause; adding and removing leave the others as they are", () => {
  expect(edit(three, "b", { depth: 2 })[1]).toEqual({ ...three[1], depth: 2 });
  expect(remove(three, "b").map(({ id }) => id)).toEqual(["a", "c"]);
  const added = addAfter(three, "a", "n");
  expect(added.map(({ id }) => id)).toEqual(["a", "n", "b", "c"]);
  expect(added[1]).toMatchObject({ key: null, text: "", depth: 1 });
  expect(addAfter(three, null, "n").at(-1)?.id).toBe("n");
});

test("a reason is sent only with the change it explains", () => {
  const [marked, bareOne] = toInput([
    clause("a", "1", "x", { change: "TIGHTENED", changeReason: "上月三起" }),
    clause("b", "2", "y", { changeReason: "没标" }),
  ]);
  expect(marked).toMatchObject({ change: "TIGHTENED", changeReason: "上月三起" });
  expect(bareOne).toMatchObject({ change: null, changeReason: null });
});
