import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import type { GroupRole } from "../../people/index.ts";
import { whyNoRecord, whyNotClose, whyNotCorrect } from "./close-out.policy.ts";

const group = { id: "g", lineage: "plant/assembly/" };
const nobody: CallerRoles = withoutRoles("p");
const holding = (...roles: GroupRole[]): CallerRoles => ({
  ...nobody,
  groups: new Map([["g", new Set(roles)]]),
});
const heading = (lineage: string): CallerRoles => ({
  ...nobody,
  headed: [{ departmentId: "d", lineage }],
});

it.each<[string, CallerRoles, string | null, string | null]>([
  ["a member", nobody, "NOT_ALLOWED", "NOT_ALLOWED"],
  ["a publisher", holding("PUBLISHER"), "NOT_ALLOWED", "NOT_ALLOWED"],
  ["a leader", holding("LEADER"), null, "NOT_ALLOWED"],
  ["an admin", holding("ADMIN"), null, null],
  ["the owner", holding("OWNER"), null, null],
  ["a head above", heading("plant/"), null, "NOT_ALLOWED"],
  ["another head", heading("office/"), "NOT_ALLOWED", "NOT_ALLOWED"],
  ["the office", { ...nobody, office: true }, null, null],
  ["an administrator", { ...nobody, organisationAdmin: true }, null, "NOT_ALLOWED"],
])("%s closes and corrects as far as they may", (_, caller, close, correct) => {
  expect(whyNotClose(caller, group)).toBe(close);
  expect(whyNotCorrect(caller, group, null)).toBe(correct);
  expect(whyNotCorrect(caller, group, { personId: "p" })).toBeNull();
  expect(whyNotCorrect(caller, group, { personId: "q" })).toBe(correct);
});

it.each([
  ["2026-11-17", true, null],
  ["2026-11-18", true, "CLOSE_OUT_NOT_DUE"],
  ["2026-11-19", true, "CLOSE_OUT_NOT_DUE"],
  ["2026-11-21", false, "CLOSE_OUT_DAY_OFF"],
] as const)("of %s there is no record: %s", (day, workday, refusal) => {
  expect(whyNoRecord({ workday, nextOn: "2026-11-18" }, day)).toBe(refusal);
});
