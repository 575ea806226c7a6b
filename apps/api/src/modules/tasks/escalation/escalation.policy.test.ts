import { STEP_TIMES, stepAfter, supervisorsOf } from "./escalation.policy.ts";

it("goes up one step after the other, and then no further", () => {
  expect(stepAfter("ASSIGNEE")).toBe("HEAD");
  expect(stepAfter("HEAD")).toBe("SUPERVISOR");
  expect(stepAfter("SUPERVISOR")).toBeNull();
  expect(STEP_TIMES).toEqual({ ASSIGNEE: 1, HEAD: 2, SUPERVISOR: 3 });
});

const held = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [personId = "", role = ""] = pair.split(" ");
    return { personId, role };
  });

it.each([
  ["the admins", ["zhou ADMIN", "wu ADMIN", "lin OWNER"], [], ["zhou", "wu"]],
  ["not the assignee, who is one", ["he ADMIN", "zhou ADMIN", "lin OWNER"], [], ["zhou"]],
  ["the owner, where there is no admin", ["lin OWNER"], [], ["lin"]],
  ["the owner, where the assignee is the only admin", ["he ADMIN", "lin OWNER"], [], ["lin"]],
  ["nobody, where the assignee is all there is", ["he OWNER"], [], []],
  ["the admin who is there", ["zhou ADMIN", "wu ADMIN"], ["zhou"], ["wu"]],
  ["the owner, where every admin is away", ["zhou ADMIN", "lin OWNER"], ["zhou"], ["lin"]],
  ["the owner who is away, where there is nobody else", ["lin OWNER"], ["lin"], ["lin"]],
  [
    "an admin who is away, where everybody is",
    ["zhou ADMIN", "lin OWNER"],
    ["zhou", "lin"],
    ["zhou"],
  ],
])("supervised by %s", (_, pairs, away, expected) => {
  expect(supervisorsOf(held(...pairs), "he", new Set(away))).toStrictEqual(expected);
});
