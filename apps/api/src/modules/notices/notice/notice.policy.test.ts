import type { Refusal } from "@riqing/schema";
import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import type { GroupRole } from "../../people/index.ts";
import {
  type NoticeFacts,
  type AskedCaller,
  whyNotAcknowledge,
  whyNotReadFeedback,
  whyNotRevise,
  whyNotSeeNames,
  whyNotTap,
  whyNotUndo,
  whyNotWithdraw,
} from "./notice.policy.ts";

const notice: NoticeFacts = {
  state: "PUBLISHED",
  revisionId: "r2",
  groupIds: ["g", "h"],
};
const withdrawn: NoticeFacts = { ...notice, state: "WITHDRAWN" };
const asked: AskedCaller = { leftAt: null, exemptAt: null, answeredAt: null };
const left: AskedCaller = { ...asked, leftAt: 1 };
const answered: AskedCaller = { ...asked, answeredAt: 1 };
const excused: AskedCaller = { ...asked, exemptAt: 1 };

it.each<[string, NoticeFacts, AskedCaller | null, string, Refusal | null]>([
  ["what is on screen", notice, asked, "r2", null],
  ["it a second time", notice, answered, "r2", null],
  ["it although excused", notice, excused, "r2", null],
  ["an older revision", notice, asked, "r1", "NOTICE_REVISED"],
  ["an older revision, answered before", notice, answered, "r1", "NOTICE_REVISED"],
  ["a withdrawn one", withdrawn, asked, "r2", "NOTICE_WITHDRAWN"],
  ["a withdrawn one, from an older screen", withdrawn, asked, "r1", "NOTICE_WITHDRAWN"],
  ["one they were not asked about", notice, null, "r2", "NOTICE_NOT_FOR_YOU"],
  ["one after leaving", notice, left, "r2", "NOTICE_NOT_FOR_YOU"],
  ["a withdrawn one they were not asked about", withdrawn, null, "r2", "NOTICE_NOT_FOR_YOU"],
])("acknowledging %s", (_, facts, place, revisionId, refusal) => {
  expect(whyNotAcknowledge(facts, place, revisionId)).toBe(refusal);
});

it("a button that was pressed says so; a tap that arrives twice does not mind", () => {
  expect(whyNotTap(notice, asked)).toBeNull();
  expect(whyNotTap(notice, answered)).toBe("NOTICE_ALREADY_ACKNOWLEDGED");
  expect(whyNotTap(withdrawn, answered)).toBe("NOTICE_WITHDRAWN");
});

it.each<[number | null, number, Refusal | null]>([
  [null, 0, "NOTICE_NOT_ACKNOWLEDGED"],
  [1_000, 1_000, null],
  [1_000, 16_000, null],
  [1_000, 16_001, "UNDO_TOO_LATE"],
])("undoing a tap of %s at %s", (tappedAt, now, refusal) => {
  expect(whyNotUndo(tappedAt, now, 15_000)).toBe(refusal);
});

const holding = (groupId: string, ...roles: GroupRole[]): CallerRoles => ({
  ...withoutRoles("p"),
  groups: new Map([[groupId, new Set(roles)]]),
});
const administrator: CallerRoles = { ...holding("x"), organisationAdmin: true };

it.each<[string, CallerRoles, NoticeFacts, Refusal | null, Refusal | null]>([
  ["its publisher", holding("g", "PUBLISHER"), notice, null, null],
  ["a publisher of its other group", holding("h", "PUBLISHER"), notice, null, null],
  ["the owner of a group of it", holding("g", "OWNER"), notice, "NOT_A_PUBLISHER", null],
  [
    "an admin of a group of it",
    holding("g", "ADMIN"),
    notice,
    "NOT_A_PUBLISHER",
    "NOT_A_PUBLISHER",
  ],
  [
    "a publisher elsewhere",
    holding("x", "PUBLISHER"),
    notice,
    "NOT_A_PUBLISHER",
    "NOT_A_PUBLISHER",
  ],
  ["the administrator", administrator, notice, "NOT_A_PUBLISHER", "NOT_A_PUBLISHER"],
  [
    "its publisher, too late",
    holding("g", "PUBLISHER"),
    withdrawn,
    "NOTICE_WITHDRAWN",
    "NOTICE_WITHDRAWN",
  ],
])("%s revises, and withdraws", (_, caller, facts, revising, withdrawing) => {
  expect(whyNotRevise(facts, caller)).toBe(revising);
  expect(whyNotWithdraw(facts, caller)).toBe(withdrawing);
});

it.each<[string, CallerRoles, Refusal | null]>([
  ["a publisher of one of its groups", holding("h", "PUBLISHER"), null],
  ["whoever published it, and publishes no more", holding("x"), "NOT_A_PUBLISHER"],
  ["the owner of a group of it", holding("g", "OWNER"), "NOT_A_PUBLISHER"],
  ["the administrator", administrator, "NOT_A_PUBLISHER"],
])("%s reads what people said to it", (_, caller, refusal) => {
  expect(whyNotReadFeedback(notice, caller)).toBe(refusal);
});

it.each<[string, { all: boolean; groupIds: string[]; lineages: string[] }, Refusal | null]>([
  ["whoever answers for all", { all: true, groupIds: [], lineages: [] }, null],
  ["whoever answers for one of its groups", { all: false, groupIds: ["h"], lineages: [] }, null],
  ["the head of a department", { all: false, groupIds: [], lineages: ["d/"] }, null],
  [
    "whoever answers for another group",
    { all: false, groupIds: ["x"], lineages: [] },
    "NOT_ALLOWED",
  ],
  ["a member", { all: false, groupIds: [], lineages: [] }, "NOT_ALLOWED"],
])("%s sees names", (_, scope, refusal) => {
  expect(whyNotSeeNames(notice, scope)).toBe(refusal);
});
