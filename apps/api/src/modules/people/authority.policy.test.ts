import {
  type Action,
  type ActionTarget,
  authorityScope,
  type CallerRoles,
  covers,
  isSomewhere,
  isWithin,
  may,
  mayAnywhere,
  overlaps,
  RIGHTS,
  type RoleInScope,
  withoutRoles,
} from "./authority.policy.ts";
import type { GroupRole } from "./grant.entity.ts";

const nobody: CallerRoles = withoutRoles("p");
const heading = (lineage: string): CallerRoles => ({
  ...nobody,
  headed: [{ departmentId: "d", lineage }],
});
const holding = (role: GroupRole, groupId = "g"): CallerRoles => ({
  ...nobody,
  groups: new Map([[groupId, new Set([role])]]),
});

const target: ActionTarget = {
  group: { id: "g", lineage: "plant/assembly/", member: false },
  lineage: "plant/assembly/line/",
  authorId: "q",
  personId: "q",
  askedId: "q",
};

/** Of each role, somebody who has that one and no other. */
const WHO: Record<RoleInScope, [CallerRoles, ActionTarget]> = {
  ORGANISATION_ADMIN: [{ ...nobody, organisationAdmin: true }, target],
  OFFICE: [{ ...nobody, office: true }, target],
  HEAD: [heading("plant/"), target],
  OWNER: [holding("OWNER"), target],
  ADMIN: [holding("ADMIN"), target],
  PUBLISHER: [holding("PUBLISHER"), target],
  LEADER: [holding("LEADER"), target],
  MEMBER: [nobody, { ...target, group: { id: "g", member: true } }],
  AUTHOR: [nobody, { ...target, authorId: "p" }],
  SELF: [nobody, { ...target, personId: "p" }],
  ASKED: [nobody, { ...target, askedId: "p" }],
};
const ROLES = Object.keys(WHO) as RoleInScope[];

/**
 * Who may, in the order of `WHO`: the administrator, the office and a head; then of the group its owner,
 * admin, publisher, leader and member; then who made it, whom it is about, and to whom it was put.
 */
const TABLE: Record<Action, string> = {
  IMPORT_ROSTER: "A-- ----- ---",
  SEE_CHANNELS: "A-- ----- ---",
  SET_CALENDAR: "A-- ----- ---",
  INVITE: "AOH ----- ---",
  AGREE_TO_DEVICE: "AO- ----- ---",
  SEARCH_PEOPLE: "AOH oapl- ---",
  MANAGE_LEAVE: "AOH ----- -s-",
  SEE_LEAVE: "AOH ----- -sk",
  SET_CATEGORIES: "A-- ----- ---",
  APPOINT_OFFICE: "A-- ----- ---",
  SET_GROUP_CATEGORY: "AO- ----- ---",
  FOUND_GROUP: "AOH ----- ---",
  KNOW_GROUP: "AOH oaplm ---",
  MANAGE_GROUP: "AO- oa--- ---",
  SET_GROUP_HOURS: "AO- oa--- ---",
  SET_GROUP_BOT: "AO- oa--- ---",
  APPOINT: "AO- o---- ---",
  SEE_BOARD: "AOH oa-l- ---",
  DRAFT_RULES: "AO- oa--- ---",
  PUBLISH_RULES: "AO- ----- ---",
  INTERPRET_RULES: "AO- ----- ---",
  KNOW_GROUP_NOTICES: "AO- oapl- ---",
  PUBLISH_NOTICE: "--- --p-- ---",
  REVISE_NOTICE: "--- --p-- ---",
  WITHDRAW_NOTICE: "--- o-p-- ---",
  READ_FEEDBACK: "--- --p-- ---",
  ASSIGN_TASK: "--H oa-l- ---",
  ASSIGN_TO_OWN_PEOPLE: "--H ----- ---",
  DECIDE_TASK: "--- ----- u--",
  DECIDE_ORPHANED_TASK: "--- oa--- ---",
  CANCEL_TASK: "--- o---- u--",
  REASSIGN_TASK: "--H ----- -s-",
  RELAY_TASK: "--H ----- ---",
  PASS_ON_QUESTION: "--H ----- ---",
  ANSWER_FOR_FORMER_HEAD: "--H ----- ---",
  SEE_ACCOUNTABILITY: "AO- oa--- usk",
  RECORD_VIOLATION: "AOH oa--- ---",
  SET_REPORTS: "A-- ----- ---",
  SEE_CASE: "AOH oa--- -s-",
  CLOSE_DAY: "AOH oa-l- ---",
  CORRECT_RECORD: "-O- oa--- -s-",
};
const ACTIONS = Object.keys(RIGHTS) as Action[];

it.each(ACTIONS)("%s is for these roles, and for no other", (action) => {
  const allowed = ROLES.filter((role) => may(WHO[role][0], action, WHO[role][1]));
  const marks = TABLE[action].replaceAll(" ", "");
  expect(marks).toHaveLength(ROLES.length);
  expect(allowed).toEqual(ROLES.filter((_, i) => marks[i] !== "-"));
});

it.each(ACTIONS)("%s is for nobody who has a role elsewhere only", (action) => {
  const roles = ["OWNER", "ADMIN", "PUBLISHER", "LEADER"] as const;
  const strangers = [nobody, heading("plant/assembly/line/a/"), heading("plant/b/"), heading("")];
  for (const caller of [...strangers, ...roles.map((role) => holding(role, "h"))]) {
    expect(may(caller, action, target)).toBe(false);
  }
});

it.each(ACTIONS)("%s in the whole organisation is for roles in the organisation", (action) => {
  const allowed = ROLES.filter((role) => may(WHO[role][0], action));
  const roles: readonly RoleInScope[] = RIGHTS[action];
  expect(allowed).toEqual(
    ROLES.filter((role) => role === "ORGANISATION_ADMIN" || role === "OFFICE").filter((role) =>
      roles.includes(role),
    ),
  );
});

describe("the office of a category", () => {
  const ofCategory: CallerRoles = {
    ...nobody,
    officeOf: new Set(["c"]),
    groups: new Map([["g", new Set(["OFFICE"] as const)]]),
  };
  const office: CallerRoles = { ...nobody, office: true };
  const aboutGroups = ACTIONS.filter(
    (action) =>
      ![
        "INVITE",
        "AGREE_TO_DEVICE",
        "MANAGE_LEAVE",
        "SEE_LEAVE",
        "FOUND_GROUP",
        "PUBLISH_RULES",
      ].includes(action),
  );

  it.each(ACTIONS)("%s: as the office in its groups, and nowhere else", (action) => {
    const inGroup = aboutGroups.includes(action) && may(office, action, { group: { id: "g" } });
    expect(may(ofCategory, action, { group: { id: "g" } })).toBe(inGroup);
    expect(may(ofCategory, action, { group: { id: "h" } })).toBe(false);
    expect(may(ofCategory, action, { lineage: "plant/" })).toBe(false);
    expect(may(ofCategory, action)).toBe(false);
    expect(authorityScope(ofCategory, action)).toEqual({
      all: false,
      groupIds: inGroup ? ["g"] : [],
      lineages: [],
    });
  });
});

it("a head's authority is over the department and those below it, of a group or a person", () => {
  const head = heading("plant/assembly/");
  expect(may(head, "SEE_BOARD", { group: { id: "g", lineage: "plant/assembly/" } })).toBe(true);
  expect(may(head, "SEE_BOARD", { group: { id: "g", lineage: "plant/assembly2/" } })).toBe(false);
  expect(may(head, "SEE_BOARD", { group: { id: "g" } })).toBe(false);
  expect(may(head, "INVITE", { lineage: "plant/assembly/line/" })).toBe(true);
  expect(may(head, "INVITE", { lineage: "plant/" })).toBe(false);
});

describe("the scope of an action", () => {
  const held: [string, CallerRoles][] = ROLES.map((role) => [role, WHO[role][0]]);

  it.each(held)("of a %s covers what they may by their roles", (_, caller) => {
    const targets: ActionTarget[] = [
      {},
      { group: { id: "g" } },
      { group: { id: "h" } },
      { group: { id: "h", lineage: "plant/assembly/" } },
      { lineage: "plant/" },
      { lineage: "sales/" },
    ];
    for (const action of ACTIONS) {
      const scope = authorityScope(caller, action);
      for (const one of targets) expect(covers(scope, one)).toBe(may(caller, action, one));
      expect(mayAnywhere(caller, action)).toBe(targets.some((one) => may(caller, action, one)));
      expect(isSomewhere(scope)).toBe(mayAnywhere(caller, action));
    }
  });

  it("names the groups and the lines of departments", () => {
    const caller: CallerRoles = {
      ...heading("plant/"),
      groups: new Map([
        ["g", new Set<GroupRole>(["LEADER"])],
        ["h", new Set<GroupRole>(["PUBLISHER"])],
      ]),
    };
    const some = { all: false, groupIds: ["g"], lineages: ["plant/"] };
    expect(authorityScope(caller, "SEE_BOARD")).toEqual(some);
    expect(authorityScope(caller, "MANAGE_GROUP")).toEqual({ ...some, groupIds: [], lineages: [] });
    expect(authorityScope(heading(""), "SEE_BOARD").lineages).toEqual([]);
    expect(authorityScope({ ...nobody, office: true }, "SEE_BOARD").all).toBe(true);
  });

  const empty = { all: false, groupIds: [], lineages: [] };
  it.each([
    ["of everything", { ...empty, all: true }, true],
    ["of one of the groups", { ...empty, groupIds: ["x", "h"] }, true],
    ["of a department, whose people can be in any group", { ...empty, lineages: ["d/"] }, true],
    ["of another group", { ...empty, groupIds: ["x"] }, false],
    ["of nothing", empty, false],
  ] as const)("%s overlaps groups: %#", (_, scope, expected) => {
    expect(overlaps(scope, ["g", "h"])).toBe(expected);
  });
});

it.each([
  ["plant/assembly/", "plant/", true],
  ["plant/", "plant/", true],
  ["plant/", "plant/assembly/", false],
  ["plant2/", "plant/", false],
  ["plant/", "", false],
])("%s is within %s: %s", (lineage, above, expected) => {
  expect(isWithin(lineage, above)).toBe(expected);
});
