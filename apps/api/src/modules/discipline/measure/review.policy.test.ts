import { SHIPPED_SETTINGS } from "@riqing/schema";
import { carriersAfter, LEVELS, type RoleHolder } from "../case/entitled.policy.ts";
import type { MeasureFacts } from "./measure.policy.ts";
import { missedTerms } from "./measure.policy.ts";
import {
  isInReview,
  missedReviews,
  reviewersAfter,
  type ReviewFacts,
  whyNotReview,
} from "./review.policy.ts";

const HOUR = 3_600_000;

const holder = (personId: string, role: RoleHolder["role"], above = 0): RoleHolder => ({
  personId,
  role,
  level: LEVELS[role as keyof typeof LEVELS] + above,
});
const holders = [
  holder("admin", "ADMIN"),
  holder("owner", "OWNER"),
  holder("head", "HEAD"),
  holder("chief", "HEAD", 1),
  holder("office", "OFFICE"),
  holder("administrator", "ORGANISATION_ADMIN"),
];

describe("reviewersAfter", () => {
  it.each([
    ["the others who decide a removal", 0, ["owner"], ["head", "chief"]],
    ["whoever stands above them after a term", 1, ["owner"], ["office"]],
    ["and so on", 2, ["owner"], ["administrator"]],
    ["nobody stands above the administrator", 5, ["owner"], ["administrator"]],
    ["where all are excluded, whoever is above", 0, ["owner", "head", "chief"], ["office"]],
  ])("%s", (_, missed, excluded, expected) => {
    expect(
      reviewersAfter(missed, "REMOVE", SHIPPED_SETTINGS.rights!, holders, new Set(excluded)),
    ).toEqual(expected);
  });
});

describe("missedReviews", () => {
  it.each([
    [9, 0],
    [10, 1],
    [19, 1],
    [20, 2],
    [1_000, 5],
  ])("at %i of terms of ten: %i", (at, missed) => {
    expect(missedReviews({ from: 0, by: 10 }, at)).toBe(missed);
  });

  it("is none where nothing is reviewed", () => {
    expect(missedReviews({ from: null, by: null }, 10)).toBe(0);
  });
});

const open: ReviewFacts = {
  kind: "AT_ONCE",
  from: 0,
  by: 10,
  reviewedAt: null,
  revoked: false,
  appealed: false,
};

it.each([
  ["by somebody who is asked", {}, "head", null],
  ["by whoever decided it", {}, "owner", "CASE_CONFLICTED"],
  ["by somebody else", {}, "admin", "NOT_ALLOWED"],
  ["a second time", { reviewedAt: 5 }, "head", "REVIEW_OVER"],
  ["once it was revoked", { revoked: true }, "head", "REVIEW_OVER"],
  ["of what needs none", { kind: null }, "head", "REVIEW_OVER"],
  ["while an appeal is open", { appealed: true }, "head", "REVIEW_APPEALED"],
] as const)("whyNotReview %s", (_, facts, caller, refusal) => {
  expect(whyNotReview({ ...open, ...facts }, caller, ["head"], new Set(["owner"]))).toBe(refusal);
});

it("is in review until somebody has, or it is revoked", () => {
  expect(isInReview(open)).toBe(true);
  expect(isInReview({ ...open, reviewedAt: 1 })).toBe(false);
});

describe("carriersAfter", () => {
  it.each([
    [0, ["owner"]],
    [1, ["owner", "head"]],
    [2, ["owner", "head", "office"]],
  ])("%i terms", (missed, expected) => {
    expect(carriersAfter(missed, ["owner"], holders, new Set())).toEqual(expected);
  });

  it("passes over whoever is in the case", () => {
    const out = new Set(["head", "chief"]);
    expect(carriersAfter(1, ["owner"], holders, out)).toEqual(["owner", "office"]);
  });
});

const removal: MeasureFacts = {
  measure: "REMOVE",
  days: null,
  decidedAt: 0,
  toldAt: 0,
  carryOutHours: 24,
  startsAt: null,
  liftedAt: null,
  revokedAt: null,
  pauses: [],
};

it.each([
  ["before the first term ends", {}, 24 * HOUR - 1, 0],
  ["at its end", {}, 24 * HOUR, 1],
  ["before the second ends", {}, 48 * HOUR - 1, 1],
  ["at its end", {}, 48 * HOUR, 2],
  ["once it was carried out", { startsAt: 1 }, 48 * HOUR, 0],
  ["while it stands still", { pauses: [{ from: 1, until: null }] }, 48 * HOUR, 0],
  ["a pause puts it off", { pauses: [{ from: 1, until: HOUR + 1 }] }, 24 * HOUR, 0],
  ["before it was told", { toldAt: null }, 48 * HOUR, 0],
  ["a mute lapses after one", { measure: "MUTE", days: 1 }, 48 * HOUR, 1],
  ["a warning has none", { measure: "WARN" }, 48 * HOUR, 0],
] as const)("missedTerms %s", (_, facts, at, missed) => {
  expect(missedTerms({ ...removal, ...facts }, at)).toBe(missed);
});
