import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import {
  answerersAmong,
  mayShowCounts,
  whyNotAnswerClause,
  whyNotDecide,
  whyNotRemark,
} from "./clause.policy.ts";

const nobody = withoutRoles("lin");
const office: CallerRoles = { ...nobody, office: true };
const administrator: CallerRoles = { ...nobody, organisationAdmin: true };
const owner: CallerRoles = { ...nobody, groups: new Map([["g", new Set(["OWNER"] as const)]]) };

describe("a clause is asked about, and a revision proposed,", () => {
  it.each([
    ["by whom the rules apply to", "PUBLISHED", true, null],
    ["not by others", "PUBLISHED", false, "RULES_NOT_FOR_YOU"],
    ["not of a draft", "DRAFT", true, "RULES_NOT_PUBLISHED"],
    ["not of what is approved only", "APPROVED", true, "RULES_NOT_PUBLISHED"],
  ] as const)("%s", (_, state, applies, answer) => {
    expect(whyNotRemark({ state, applies })).toBe(answer);
  });
});

describe("an answer is given", () => {
  it.each([
    ["by the office", office, false, null],
    ["by an administrator", administrator, false, null],
    ["not by an owner", owner, false, "NOT_ALLOWED"],
    ["not by a member", nobody, false, "NOT_ALLOWED"],
    ["not twice", office, true, "CLAUSE_QUESTION_ANSWERED"],
    ["and who may not is not told whether it was", nobody, true, "NOT_ALLOWED"],
  ] as const)("%s", (_, caller, answered, answer) => {
    expect(whyNotAnswerClause(caller, answered)).toBe(answer);
  });

  it.each([
    ["decided by the office", office, "OPEN", null],
    ["not once it was taken", office, "TAKEN", "REVISION_DECIDED"],
    ["not once it was declined", administrator, "DECLINED", "REVISION_DECIDED"],
    ["not by an owner", owner, "OPEN", "NOT_ALLOWED"],
  ] as const)("and a proposal is %s", (_, caller, state, answer) => {
    expect(whyNotDecide(caller, state)).toBe(answer);
  });
});

describe("those who have to answer are", () => {
  const all = { office: ["o"], administrators: ["a", "b"], publisherId: "a" };
  it.each([
    ["the office", all, false, ["o"]],
    ["the publisher where there is no office", { ...all, office: [] }, false, ["a"]],
    [
      "the administrators where the publisher is none",
      { ...all, office: [], publisherId: "z" },
      false,
      ["a", "b"],
    ],
    ["the office and the administrators once it went up", all, true, ["o", "a", "b"]],
    ["each once", { ...all, office: ["a"] }, true, ["a", "b"]],
    [
      "nobody where there is nobody",
      { office: [], administrators: [], publisherId: null },
      true,
      [],
    ],
  ] as const)("%s", (_, interpreters, raised, people) => {
    expect(answerersAmong(interpreters, raised)).toEqual(people);
  });
});

it.each([
  [{ clear: 0, unclear: 0, notFeasible: 0 }, false],
  [{ clear: 2, unclear: 1, notFeasible: 1 }, false],
  [{ clear: 2, unclear: 2, notFeasible: 1 }, true],
])("counts %j are shown: %s", (counts, shown) => {
  expect(mayShowCounts(counts)).toBe(shown);
});
