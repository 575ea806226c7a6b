import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import {
  answerersAmong,
  mayInterpret,
  mayShowCounts,
  whyNotAnswerClause,
  whyNotDecide,
  whyNotRemark,
} from "./clause.policy.ts";

const nobody = withoutRoles("lin");
const office: CallerRoles = { ...nobody, office: true };
const administrator: CallerRoles = { ...nobody, organisationAdmin: true };
const ofCategory: CallerRoles = {
  ...nobody,
  officeOf: new Set(["c"]),
  groups: new Map([
    ["g", new Set(["OFFICE"] as const)],
    ["h", new Set(["OFFICE"] as const)],
  ]),
};
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
    ["by the office", office, false, ["g"], true],
    ["by an administrator", administrator, true, [], true],
    ["by the office of the category of its groups", ofCategory, false, ["g", "h"], true],
    ["not by one where another group is of another category", ofCategory, false, ["g", "z"], false],
    ["not by one for all groups", ofCategory, true, [], false],
    ["not by one for rules that list no group", ofCategory, false, [], false],
    ["not by an owner", owner, false, ["g"], false],
    ["not by a member", nobody, false, ["g"], false],
  ] as const)("%s", (_, caller, appliesToAll, groupIds, answer) => {
    expect(mayInterpret(caller, { appliesToAll, groupIds })).toBe(answer);
  });

  it.each([
    [true, false, null],
    [true, true, "CLAUSE_QUESTION_ANSWERED"],
    // Who may not is not told whether it was.
    [false, true, "NOT_ALLOWED"],
  ] as const)("once: may %s, answered %s", (interprets, answered, answer) => {
    expect(whyNotAnswerClause(interprets, answered)).toBe(answer);
  });

  it.each([
    ["decided by who may", true, "OPEN", null],
    ["not once it was taken", true, "TAKEN", "REVISION_DECIDED"],
    ["not once it was declined", true, "DECLINED", "REVISION_DECIDED"],
    ["not by others", false, "OPEN", "NOT_ALLOWED"],
  ] as const)("and a proposal is %s", (_, interprets, state, answer) => {
    expect(whyNotDecide(interprets, state)).toBe(answer);
  });
});

describe("those who have to answer are", () => {
  const all = {
    categoryOffice: [],
    office: ["o"],
    administrators: ["a", "b"],
    publisherId: "a",
  };
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
    ["the office of the category, too", { ...all, categoryOffice: ["c", "o"] }, false, ["c", "o"]],
    [
      "the office of the category before the publisher",
      { ...all, categoryOffice: ["c"], office: [] },
      false,
      ["c"],
    ],
    ["each once", { ...all, office: ["a"] }, true, ["a", "b"]],
    [
      "nobody where there is nobody",
      { categoryOffice: [], office: [], administrators: [], publisherId: null },
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
