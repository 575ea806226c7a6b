import { withoutRoles } from "../authority.policy.ts";
import { whyNotApply, whyNotImportRoster } from "./roster.policy.ts";

it.each([
  [true, null],
  [false, "NOT_ALLOWED"],
])("an administrator (%s) may import a roster: %s", (organisationAdmin, refusal) => {
  const caller = { ...withoutRoles("lin"), office: true, organisationAdmin };
  expect(whyNotImportRoster(caller)).toBe(refusal);
});

it.each([
  ["nothing was shown", 3, null, null],
  ["it is as was shown", 3, 3, null],
  ["more would leave", 4, 3, "ROSTER_CHANGED"],
  ["fewer would leave", 0, 3, "ROSTER_CHANGED"],
])("%s", (_, departures, seen, refusal) => {
  expect(whyNotApply(departures, seen)).toBe(refusal);
});
