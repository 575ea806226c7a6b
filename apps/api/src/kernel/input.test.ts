import { clean, Fields, lengthOf } from "./input.ts";
import { cursorOf, pageOf, sizeOf } from "./page.ts";

const faultsOf = (read: (fields: Fields) => void): unknown => {
  const fields = new Fields();
  read(fields);
  try {
    fields.done();
  } catch (refused) {
    return (refused as { extensions: { fields: unknown } }).extensions.fields;
  }
  return [];
};

it.each([
  ["e\u0301", "é"],
  ["a\r\nb\rc", "a\nb\nc"],
  ["  两端  ", "两端"],
  ["半个\uD83D字", "半个\uFFFD字"],
  ["👍", "👍"],
  ["倒\u202E着\u2066读", "倒着读"],
  ["看\u200B不\u0000见\uFEFF", "看不见"],
])("%j is kept as %j", (typed, kept) => {
  expect(clean(typed)).toBe(kept);
});

it("counts as a person does", () => {
  expect(lengthOf("𠮷野家👍")).toBe(4);
});

it("names every fault at once, with its limit", () => {
  const faults = faultsOf((fields) => {
    fields.text("name", "", { max: 3 });
    fields.text("note", "四个字呢", { max: 3 });
    fields.text("code", "a", { min: 2, max: 3 });
    fields.list("groups", [], { max: 2 });
    fields.list("people", [1, 2, 3], { max: 2 });
    fields.expect("day", false);
  });
  expect(faults).toEqual([
    { path: "name", reason: "REQUIRED" },
    { path: "note", reason: "TOO_LONG", limit: 3 },
    { path: "code", reason: "TOO_SHORT", limit: 2 },
    { path: "groups", reason: "TOO_FEW", limit: 1 },
    { path: "people", reason: "TOO_MANY", limit: 2 },
    { path: "day", reason: "NOT_VALID" },
  ]);
  expect(faultsOf((fields) => fields.text("name", " 三个字 ", { max: 3 }))).toEqual([]);
});

describe("a page", () => {
  it("ends where the list ends, and its cursor leads to the next", () => {
    const page = pageOf(["a", "b", "c"], 2, (row) => [row]);
    expect(page).toMatchObject({ nodes: ["a", "b"], hasMore: true });
    expect(cursorOf({ after: page.endCursor }, 1)).toEqual(["b"]);
    expect(pageOf([], 2, () => [])).toEqual({ nodes: [], endCursor: null, hasMore: false });
  });

  it.each([0, 51, 1.5, -1])("is never %s long", (first) => {
    expect(() => sizeOf({ first })).toThrow("BAD_INPUT");
  });

  it.each([
    "nonsense",
    Buffer.from("[1]").toString("base64url"),
    Buffer.from('["a","b"]').toString("base64url"),
  ])("does not begin after %s", (after) => {
    expect(() => cursorOf({ after }, 1)).toThrow("BAD_INPUT");
  });
});
