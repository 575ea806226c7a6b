import { aheadFault, textFault, workingDaysIn } from "@riqing/schema";
import { Fields } from "./input.ts";
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

it("names every fault at once, with its limit", () => {
  const faults = faultsOf((fields) => {
    fields.text("name", "\u3164 \u200B", { max: 3 });
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

it("is content with what is just within its bounds", () => {
  const faults = faultsOf((fields) => {
    expect(fields.text("code", "ab", { min: 2, max: 3 })).toBe("ab");
    expect(fields.text("note", " ", { min: 0, max: 3 })).toBe("");
    expect(fields.optional("reason", undefined, 3)).toBeNull();
    expect(fields.optional("reason", " 三个字 ", 3)).toBe("三个字");
    expect(fields.list("people", [1, 2], { min: 2, max: 2 })).toEqual([1, 2]);
    expect(fields.list("groups", null, { min: 0, max: 2 })).toEqual([]);
    fields.expect("day", true);
  });
  expect(faults).toEqual([]);
});

it("adds what was found wrong elsewhere", () => {
  const fault = { path: "periods", reason: "TOO_FEW" } as const;
  expect(faultsOf((fields) => fields.add([fault]))).toEqual([fault]);
});

it("refuses where something is wrong, and only there", () => {
  const fields = new Fields();
  expect(() => fields.done()).not.toThrow();
  fields.expect("day", false);
  expect(() => fields.done()).toThrow("BAD_INPUT");
});

it("names the reason and the limit that it is told", () => {
  const faults = faultsOf((fields) => {
    fields.optional("reason", "四个字呢", 3);
    fields.list("groups", null, { max: 2 });
    fields.list("people", [1], { min: 2, max: 2 });
    fields.text("code", null, { min: 2, max: 3 });
    fields.expect("file", false, "TOO_MANY", 0);
  });
  expect(faults).toEqual([
    { path: "reason", reason: "TOO_LONG", limit: 3 },
    { path: "groups", reason: "TOO_FEW", limit: 1 },
    { path: "people", reason: "TOO_FEW", limit: 2 },
    { path: "code", reason: "REQUIRED" },
    { path: "file", reason: "TOO_MANY", limit: 0 },
  ]);
});

describe("a page", () => {
  it("ends where the list ends, and its cursor leads to the next", () => {
    const page = pageOf(["a", "b", "c", "d"], 3, (row) => [row]);
    expect(page).toMatchObject({ nodes: ["a", "b", "c"], hasMore: true });
    expect(cursorOf({ after: page.endCursor }, 1)).toEqual(["c"]);
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

  it.each([
    [{}, 20],
    [{ first: null }, 20],
    [{ first: 1 }, 1],
    [{ first: 50 }, 50],
  ])("of %j has %d entries", (request, size) => expect(sizeOf(request)).toBe(size));

  it("says what is wrong with its size and its cursor", () => {
    const said = (ask: () => unknown) => {
      try {
        return ask();
      } catch (refused) {
        return (refused as { extensions: unknown }).extensions;
      }
    };
    const size = { path: "first", reason: "NOT_VALID", limit: 50 };
    expect(said(() => sizeOf({ first: 51 }))).toEqual({ code: "BAD_INPUT", fields: [size] });
    const cursor = { path: "after", reason: "NOT_VALID" };
    expect(said(() => cursorOf({ after: "[]" }, 1))).toEqual({
      code: "BAD_INPUT",
      fields: [cursor],
    });
  });

  const encoded = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");

  it.each([undefined, null, ""])("begins at the beginning after %j", (after) => {
    expect(cursorOf({ after }, 1)).toBeNull();
  });

  it.each([
    [["12", "a"], 1],
    [["-3", "a"], 1],
    [["999999999999999", "0"], 2],
    [["a", "b"], 0],
  ])("goes on after %j, of which %d are numbers", (key, numbers) => {
    expect(cursorOf({ after: encoded(key) }, 2, numbers)).toEqual(key);
  });

  it.each([
    ["a word for a number", ["a", "b"], 1],
    ["a number with a word behind it", ["1a", "b"], 1],
    ["a word with a number behind it", ["a1", "b"], 1],
    ["a broken number", ["1.5", "b"], 1],
    ["no number", ["", "b"], 1],
    ["a number that is too long", ["1234567890123456", "b"], 1],
    ["a second number that is none", ["1", "b"], 2],
    ["too few parts", ["1"], 1],
    ["parts that are no text", ["1", 2], 1],
    ["no list", { length: 2 }, 0],
    ["nothing", null, 0],
  ])("does not go on after %s", (_, key, numbers) => {
    expect(() => cursorOf({ after: encoded(key) }, 2, numbers)).toThrow("BAD_INPUT");
  });

  it("has no more when it is just full", () => {
    expect(pageOf(["a", "b"], 2, (row) => [row])).toMatchObject({
      nodes: ["a", "b"],
      hasMore: false,
    });
  });
});

const NOW = Date.parse("2026-11-19T15:00:00.500+08:00");
const DAYS_365 = 365 * 86_400_000;
it.each([
  ["this very moment", 0, "PASSED"],
  ["a millisecond ahead", 1, null],
  ["the last millisecond within reach", DAYS_365, null],
  ["the first beyond it", DAYS_365 + 1, "TOO_FAR"],
])("a deadline that is %s, %d ms from now: %s", (_, ahead, fault) => {
  expect(aheadFault(new Date(NOW + ahead), new Date(NOW), 365)).toBe(fault);
});

it.each([
  ["", { max: 4 }, "REQUIRED"],
  [" \n", { min: 2, max: 4 }, "REQUIRED"],
  ["", { min: 0, max: 4 }, null],
  ["备 ", { min: 2, max: 4 }, "TOO_SHORT"],
  [" 备件清单 ", { min: 2, max: 4 }, null],
  ["𠮷𠮷𠮷𠮷", { max: 4 }, null],
  ["备件清单表", { max: 4 }, "TOO_LONG"],
] as const)("the length of %j within %j: %s", (text, bounds, fault) => {
  expect(textFault(text, bounds)).toBe(fault);
});

it.each([
  ["7 个工作日", 7],
  ["07 天", 7],
  ["0007 天", null],
  ["0 天", null],
  ["七天", null],
  ["1000 天", null],
])("%s names %s days", (value, days) => {
  expect(workingDaysIn(value)).toBe(days);
});
