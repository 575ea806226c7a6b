import { LEVELS, type RoleHolder } from "../../discipline/case/entitled.policy.ts";
import { answering } from "./rise.policy.ts";

const holder = (personId: string, role: RoleHolder["role"], level: number): RoleHolder => ({
  personId,
  role,
  level,
});
const owner = holder("owner", "OWNER", LEVELS.OWNER);
const head = holder("head", "HEAD", LEVELS.HEAD);
const above = holder("above", "HEAD", LEVELS.HEAD + 1);
const office = holder("office", "OFFICE", LEVELS.OFFICE);
const administrator = holder("administrator", "ORGANISATION_ADMIN", LEVELS.ORGANISATION_ADMIN);
const all = [holder("admin", "ADMIN", LEVELS.ADMIN), owner, head, above, office, administrator];

describe("who answers", () => {
  it.each([
    ["the owner first", 0, LEVELS.OWNER, all, [], ["owner"]],
    ["then the head", 1, LEVELS.OWNER, all, [], ["head"]],
    ["then the office, past the heads above", 2, LEVELS.OWNER, all, [], ["office"]],
    ["a department's head", 0, LEVELS.HEAD, all, [], ["head"]],
    ["then the head above them", 1, LEVELS.HEAD, all, [], ["above"]],
    ["then the office", 2, LEVELS.HEAD, all, [], ["office"]],
    ["the office", 0, LEVELS.OFFICE, all, [], ["office"]],
    ["then the administrator", 1, LEVELS.OFFICE, all, [], ["administrator"]],
    ["who stays the last", 2, LEVELS.OFFICE, all, [], ["administrator"]],
    ["nobody with a part in it", 0, LEVELS.OWNER, all, ["owner"], ["head"]],
    ["the head where there is no owner", 0, LEVELS.OWNER, [head, office], [], ["head"]],
    [
      "the administrator where there is no office",
      2,
      LEVELS.OWNER,
      [owner, head, administrator],
      [],
      ["administrator"],
    ],
    [
      "nobody twice in one way up",
      1,
      LEVELS.OWNER,
      [owner, holder("owner", "HEAD", LEVELS.HEAD), office],
      [],
      ["office"],
    ],
    [
      "two of one level",
      0,
      LEVELS.OFFICE,
      [office, holder("second", "OFFICE", LEVELS.OFFICE)],
      [],
      ["office", "second"],
    ],
    ["nobody where nobody is", 0, LEVELS.OWNER, [], [], []],
  ])("%s", (_, raised, from, holders, apart, expected) => {
    expect(answering(raised, from, holders, apart)).toEqual(expected);
  });
});
