import {
  emptyCategory,
  inputOf,
  patternFromPeople,
  patternToPeople,
  whyNotSaveCategory,
} from "./form";
import { standing, versionAhead } from "./waiting";

test.each([
  ["{org}{topic}工作群", "【单位】【事由】工作群"],
  ["{department}{topic}", "【部门】【事由】"],
  ["", ""],
])("%j is written %j, and read back", (pattern, written) => {
  expect(patternToPeople(pattern)).toBe(written);
  expect(patternFromPeople(written)).toBe(pattern);
});

const form = { ...emptyCategory, name: "项目", office: "人力资源部" };

test.each([
  [{}, null],
  [{ name: "" }, "还没写叫什么"],
  [{ name: "项" }, "名字至少 2 个字"],
  [{ office: " " }, "还没写在哪里备案"],
  [{ naming: "[单位][事由]工作群" }, null],
  [{ naming: "【单位】工作群" }, "要有【事由】，别的括号不认"],
  [{ naming: "【事由】【日期】" }, "要有【事由】，别的括号不认"],
  [{ approvalDays: "31" }, "在 1 到 30 之间"],
  [{ groupsPerOwner: "0" }, "在 1 到 100 之间"],
  [{ groupsPerOwner: "多" }, "在 1 到 100 之间"],
])("a category with %j: %s", (part, because) => {
  expect(whyNotSaveCategory({ ...form, ...part })).toBe(because);
});

test("numbers are sent as numbers, and nothing as no limit", () => {
  expect(inputOf(form, null)).toMatchObject({
    id: null,
    approvalDays: 3,
    groupsPerOwner: null,
    settings: [],
  });
});

const book = (id: string, number: number, inForce = number) => ({
  id,
  title: id,
  draftRefusal: null,
  inForce: { id: `${id}${inForce}`, number: inForce },
  current: { id: `${id}${number}`, number, effectiveOn: "2026-11-23" },
  draft: null,
});
const now = new Date("2026-11-19T07:59:00Z");

test("the version that a change waits for is named where there is one, and said to be the next else", () => {
  expect(versionAhead({ rulebooks: [], waiting: [] })).toBeNull();
  expect(versionAhead({ rulebooks: [book("a", 3)], waiting: [] })).toBe("第 4 版");
  expect(versionAhead({ rulebooks: [book("a", 3), book("b", 1)], waiting: [] })).toBe("下一版");
});

test("a version to come is said with its day", () => {
  expect(standing({ rulebooks: [book("a", 3, 2)], waiting: [] }, now)).toBe(
    "现在各群照签过的第 2 版。11月23日起照第 3 版。",
  );
  expect(standing({ rulebooks: [book("a", 3)], waiting: [] }, now)).toBe(
    "现在各群照签过的第 3 版。和各群签过的一样",
  );
});
