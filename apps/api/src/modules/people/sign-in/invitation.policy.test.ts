import { type CallerRoles, withoutRoles } from "../authority.policy.ts";
import { whyNotBind, whyNotInvite, whyNotInviteAnybody } from "./invitation.policy.ts";

const nobody: CallerRoles = withoutRoles("lin");
const head = { headed: [{ departmentId: "d2", lineage: "d1/d2/" }] };
const owner = { groups: new Map([["g1", new Set(["OWNER" as const])]]) };
const person = { lineage: "d1/d2/d3/", governs: false, departedAt: null };

describe("a person may be invited", () => {
  it.each([
    ["by an administrator of the organisation", { organisationAdmin: true }, {}, null],
    ["by the supervision office", { office: true }, {}, null],
    ["by the head of a department above", head, {}, null],
    ["by the head of their own department", head, { lineage: "d1/d2/" }, null],
    ["not by the head of a department below", head, { lineage: "d1/" }, "NOT_FOUND"],
    ["not by the head of another department", head, { lineage: "d1/d22/" }, "NOT_FOUND"],
    [
      "not by the head of a nameless one",
      { headed: [{ departmentId: "", lineage: "" }] },
      {},
      "NOT_FOUND",
    ],
    ["not by a head, who could become one who governs", head, { governs: true }, "NOT_ALLOWED"],
    [
      "not by another head, who learns nothing of one who governs",
      head,
      { lineage: "d1/", governs: true },
      "NOT_FOUND",
    ],
    ["who governs, by the supervision office", { office: true }, { governs: true }, null],
    ["not by a group's owner", owner, {}, "NOT_FOUND"],
    ["not by a member", {}, {}, "NOT_FOUND"],
    ["not after they left", { organisationAdmin: true }, { departedAt: 1 }, "PERSON_DEPARTED"],
    ["not by a stranger, who learns nothing", {}, { departedAt: 1 }, "NOT_FOUND"],
  ] as const)("%s", (_, caller, given, answer) => {
    const asking = { ...nobody, ...caller } as CallerRoles;
    expect(whyNotInvite(asking, { ...person, ...given })).toBe(answer);
  });

  it.each([
    ["an administrator", { organisationAdmin: true }, null],
    ["the office", { office: true }, null],
    ["a head", head, null],
    ["not an owner", owner, "NOT_ALLOWED"],
    ["not a member", {}, "NOT_ALLOWED"],
  ] as const)("by %s, as the page knows beforehand", (_, caller, answer) => {
    expect(whyNotInviteAnybody({ ...nobody, ...caller } as CallerRoles)).toBe(answer);
  });
});

const now = new Date("2026-03-02T08:00:00Z");
const before = new Date("2026-03-01T08:00:00Z");
const later = new Date("2026-03-03T08:00:00Z");
const open = { personId: "mo", expiresAt: later, usedAt: null, revokedAt: null, departedAt: null };

describe("a code", () => {
  it.each([
    ["binds while it is open", open, null, null],
    ["binds the same person again", open, "mo", null],
    ["that nobody gave out", null, null, "INVITATION_NOT_VALID"],
    ["that was revoked", { ...open, revokedAt: before }, null, "INVITATION_NOT_VALID"],
    [
      "that was revoked and used",
      { ...open, revokedAt: before, usedAt: before },
      null,
      "INVITATION_NOT_VALID",
    ],
    ["that was used", { ...open, usedAt: before }, null, "INVITATION_USED"],
    [
      "that was used and is old",
      { ...open, usedAt: before, expiresAt: before },
      null,
      "INVITATION_USED",
    ],
    ["whose time is up", { ...open, expiresAt: before }, null, "INVITATION_EXPIRED"],
    ["whose time is up this instant", { ...open, expiresAt: now }, null, "INVITATION_EXPIRED"],
    ["of somebody who left", { ...open, departedAt: before }, null, "PERSON_DEPARTED"],
    ["for an account of another", open, "lin", "ACCOUNT_BOUND_TO_ANOTHER_PERSON"],
  ] as const)("%s", (_, invitation, boundTo, answer) => {
    expect(whyNotBind(invitation, boundTo, now)).toBe(answer);
  });
});
