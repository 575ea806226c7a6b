import { type LadderStep, LIMITS, SETTINGS, SHIPPED_VIOLATIONS } from "@riqing/schema";
import {
  catalogueFaults,
  clauseFaults,
  isNameTaken,
  type KindWish,
  ladderFaults,
  withKind,
  withLadder,
} from "./catalogue.policy.ts";

const warn: LadderStep = { measure: "WARN" };
const remove: LadderStep = { measure: "REMOVE" };
const mute = (days: number): LadderStep => ({ measure: "MUTE", days });
const wish: KindWish = {
  key: null,
  name: "代打卡",
  atOnce: false,
  unlessGoodReason: false,
  retired: false,
  clauses: null,
  steps: null,
};

it.each([
  ["one step", [warn], []],
  ["rises", [warn, mute(1), mute(3), remove], []],
  ["the same twice", [warn, warn], []],
  ["none", [], ["steps TOO_FEW"]],
  ["seven", Array<LadderStep>(LIMITS.ladderSteps + 1).fill(warn), ["steps TOO_MANY"]],
  ["milder again", [mute(1), warn], ["steps.1 NOT_VALID"]],
  ["a shorter mute after a longer", [warn, mute(3), mute(1)], ["steps.2 NOT_VALID"]],
  ["no day", [mute(0)], ["steps.0.days NOT_VALID"]],
  ["the longest mute", [mute(LIMITS.muteDays)], []],
  ["a day more", [mute(LIMITS.muteDays + 1)], ["steps.0.days NOT_VALID"]],
  ["a mute without days", [{ measure: "MUTE" }], ["steps.0.days NOT_VALID"]],
  ["days of a warning", [{ measure: "WARN", days: 1 }], ["steps.0.days NOT_VALID"]],
] as [string, LadderStep[], string[]][])("a ladder of %s", (_, steps, faults) => {
  expect(ladderFaults("steps", steps).map(({ path, reason }) => `${path} ${reason}`)).toEqual(
    faults,
  );
  // The setting itself takes what the editor takes.
  const [first, ...rest] = SHIPPED_VIOLATIONS;
  expect(SETTINGS.violations.accepts([{ ...first!, steps }, ...rest])).toBe(faults.length === 0);
});

it.each([
  ["another name", "代打卡", null, false],
  ["the name of another", "刷屏", null, true],
  ["its own", "刷屏", "flooding", false],
  ["written wider", "刷　屏", null, true],
  ["of one out of use", "赌博、博彩", null, true],
])("%s is taken: %#", (_, name, key, answer) => {
  const kinds = SHIPPED_VIOLATIONS.map((kind) =>
    kind.key === "gambling" ? { ...kind, retired: true } : kind,
  );
  expect(isNameTaken(kinds, name, key)).toBe(answer);
});

it("a new kind comes last, with the usual ladder; a known one keeps its place, key and ladder", () => {
  const added = withKind(SHIPPED_VIOLATIONS, wish, "k1");
  expect(added.at(-1)).toMatchObject({ key: "k1", name: "代打卡" });
  expect(added.at(-1)!.steps).toHaveLength(5);
  expect(SETTINGS.violations.accepts(added)).toBe(true);
  const renamed = withKind(SHIPPED_VIOLATIONS, { ...wish, key: "flooding", atOnce: true }, "k1");
  const at = SHIPPED_VIOLATIONS.findIndex(({ key }) => key === "flooding");
  expect(renamed[at]).toEqual({ ...SHIPPED_VIOLATIONS[at]!, name: "代打卡", atOnce: true });
  expect(withLadder(renamed, "flooding", [warn])[at]!.steps).toEqual([warn]);
});

it("one kind stays in use, and there are not more than there may be", () => {
  const [one] = SHIPPED_VIOLATIONS;
  expect(catalogueFaults([{ ...one!, retired: true }])).toMatchObject([{ path: "retired" }]);
  expect(SETTINGS.violations.accepts([{ ...one!, retired: true }])).toBe(false);
  const many = Array.from({ length: LIMITS.violationKinds + 1 }, () => one!);
  expect(catalogueFaults(many)).toMatchObject([{ reason: "TOO_MANY" }]);
  expect(catalogueFaults(many.slice(1))).toEqual([]);
});

it.each([
  ["none", [], []],
  ["one that can be cited", ["c1"], []],
  ["one that was named before", ["old"], []],
  ["one that nobody knows", ["c9"], ["clauses NOT_VALID"]],
  ["the same twice", ["c1", "c1"], ["clauses NOT_VALID"]],
  ["six", ["c1", "c2", "c3", "c4", "c5", "c6"], ["clauses TOO_MANY"]],
] as const)("a kind rests on %s", (_, clauses, faults) => {
  const citable = new Set(["c1", "c2", "c3", "c4", "c5", "c6"]);
  expect(
    clauseFaults(clauses, citable, ["old"]).map(({ path, reason }) => `${path} ${reason}`),
  ).toEqual(faults);
  // The setting itself takes what the editor takes, whatever the clauses are.
  const [first, ...rest] = SHIPPED_VIOLATIONS;
  const takes = SETTINGS.violations.accepts([{ ...first!, clauses }, ...rest]);
  expect(takes).toBe(new Set(clauses).size === clauses.length && clauses.length <= 5);
});

it("keeps the clauses of a kind until others are named", () => {
  const named = withKind(SHIPPED_VIOLATIONS, { ...wish, key: "flooding", clauses: ["c1"] }, "k1");
  const of = (kinds: typeof named) => kinds.find(({ key }) => key === "flooding")!.clauses;
  expect(of(named)).toEqual(["c1"]);
  expect(of(withKind(named, { ...wish, key: "flooding" }, "k1"))).toEqual(["c1"]);
  expect(of(withKind(named, { ...wish, key: "flooding", clauses: [] }, "k1"))).toBeUndefined();
});
