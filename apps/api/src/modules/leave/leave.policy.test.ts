import { type CallerRoles, withoutRoles } from "../people/authority.policy.ts";
import { whyNotAnswerStandIn, whyNotCancelLeave, whyNotRecordLeave } from "./leave.policy.ts";

const TODAY = "2026-11-19";
const lin = { id: "lin", lineage: "d1/d2/" };
const as = (personId: string, more: Partial<CallerRoles> = {}): CallerRoles => ({
  ...withoutRoles(personId),
  groups: new Map([["g1", new Set(["OWNER", "ADMIN", "LEADER"] as const)]]),
  ...more,
});
const heads = (lineage: string) => ({ headed: [{ departmentId: "d", lineage }] });

describe("leave is recorded", () => {
  it.each([
    ["by oneself, from today on", as("lin"), TODAY, null],
    ["not by oneself for yesterday", as("lin"), "2026-11-18", "LEAVE_IN_THE_PAST"],
    ["nor by a head for themselves", as("lin", heads("d1/d2/")), "2026-11-18", "LEAVE_IN_THE_PAST"],
    ["by the head of their department", as("wang", heads("d1/d2/")), "2026-11-18", null],
    ["by a head above it", as("wang", heads("d1/")), TODAY, null],
    ["not by a head below it", as("wang", heads("d1/d2/d3/")), TODAY, "NOT_FOUND"],
    ["not by another head", as("wang", heads("d4/")), TODAY, "NOT_FOUND"],
    ["by an administrator", as("wang", { organisationAdmin: true }), "2026-11-18", null],
    ["by the office", as("wang", { office: true }), "2026-11-18", null],
    ["not by the owner of their group", as("wang"), TODAY, "NOT_FOUND"],
  ] as const)("%s", (_, caller, fromOn, answer) => {
    expect(whyNotRecordLeave(caller, lin, fromOn, TODAY)).toBe(answer);
  });
});

const leave = {
  untilOn: "2026-11-21",
  cancelled: false,
  standInId: "tang",
  standInState: "ASKED" as const,
};

describe("leave is cancelled", () => {
  it.each([
    ["by oneself", as("lin"), {}, null],
    ["by a head above", as("wang", heads("d1/")), {}, null],
    ["not by the stand-in", as("tang"), {}, "NOT_ALLOWED"],
    ["on its last day", as("lin"), { untilOn: TODAY }, null],
    ["not after it", as("lin"), { untilOn: "2026-11-18" }, "LEAVE_OVER"],
    ["once", as("lin"), { cancelled: true }, "LEAVE_CANCELLED"],
  ] as const)("%s", (_, caller, more, answer) => {
    expect(whyNotCancelLeave(caller, lin, { ...leave, ...more }, TODAY)).toBe(answer);
  });
});

describe("standing in is answered", () => {
  it.each([
    ["by the stand-in", "tang", {}, null],
    ["by nobody else", "lin", {}, "NOT_ALLOWED"],
    ["by nobody where nobody is named", "tang", { standInId: null }, "NOT_ALLOWED"],
    ["on its last day", "tang", { untilOn: TODAY }, null],
    ["not after it", "tang", { untilOn: "2026-11-18" }, "LEAVE_OVER"],
    ["not once it is cancelled", "tang", { cancelled: true }, "LEAVE_CANCELLED"],
    ["once: accepted", "tang", { standInState: "ACCEPTED" }, "STAND_IN_ANSWERED"],
    ["once: declined", "tang", { standInState: "DECLINED" }, "STAND_IN_ANSWERED"],
  ] as const)("%s", (_, personId, more, answer) => {
    expect(whyNotAnswerStandIn(personId, { ...leave, ...more }, TODAY)).toBe(answer);
  });
});
