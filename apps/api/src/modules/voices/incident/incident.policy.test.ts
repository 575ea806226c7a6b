import { type CallerRoles, withoutRoles } from "../../people/authority.policy.ts";
import {
  canSeeIncident,
  type IncidentFacts,
  whyNotCloseIncident,
  whyNotSeeToldIncident,
  whyNotUpdateIncident,
} from "./incident.policy.ts";

const nobody = withoutRoles("lin");
const group = { id: "g", lineage: "production/assembly/" };
const owner: CallerRoles = { ...nobody, groups: new Map([["g", new Set(["OWNER"] as const)]]) };
const publisher: CallerRoles = {
  ...nobody,
  groups: new Map([["g", new Set(["PUBLISHER"] as const)]]),
};
const office: CallerRoles = { ...nobody, office: true };
const heading = (lineage: string): CallerRoles => ({
  ...nobody,
  headed: [{ departmentId: lineage, lineage }],
});
const sees: CallerRoles = withoutRoles("tang");

const facts: IncidentFacts = { state: "OPEN", personId: "tang", group, told: [], raised: 0 };
const told = (seen: boolean) => [{ lineage: "finance/", seen }];
const known: IncidentFacts = { ...facts, told: told(true) };

describe("an incident", () => {
  it.each([
    ["by the owner", owner, known, true, null, null],
    ["by who sees to it", sees, known, true, null, null],
    ["by the head of its department", heading("production/"), known, true, null, null],
    ["by the office", office, known, true, null, null],
    ["not by a publisher", publisher, facts, false, "NOT_ALLOWED", "NOT_ALLOWED"],
    ["not by others", nobody, facts, false, "NOT_ALLOWED", "NOT_ALLOWED"],
    ["not by another head", heading("finance/"), facts, false, "NOT_ALLOWED", "NOT_ALLOWED"],
    [
      "seen only by the head of a told one",
      heading("finance/"),
      { ...facts, told: told(false) },
      true,
      "NOT_ALLOWED",
      "NOT_ALLOWED",
    ],
    [
      "not once it is closed",
      owner,
      { ...facts, state: "CLOSED" },
      true,
      "INCIDENT_CLOSED",
      "INCIDENT_CLOSED",
    ],
    [
      "not closed while a told one has not said so",
      owner,
      { ...facts, told: told(false) },
      true,
      null,
      "INCIDENT_UNSEEN",
    ],
    ["not closed while no department was told", owner, facts, true, null, "INCIDENT_NOT_TOLD"],
    ["closed once it has gone up", owner, { ...facts, raised: 1 }, true, null, null],
    ["closed once it has", owner, { ...facts, told: told(true) }, true, null, null],
    [
      "closed all the same once it has gone up",
      owner,
      { ...facts, told: told(false), raised: 1 },
      true,
      null,
      null,
    ],
  ] as const)("is seen, updated and closed %s", (_, caller, of, seen, update, close) => {
    expect(canSeeIncident(caller, of)).toBe(seen);
    expect(whyNotUpdateIncident(caller, of)).toBe(update);
    expect(whyNotCloseIncident(caller, of)).toBe(close);
  });

  it.each([
    [
      "by the head of a told department",
      heading("finance/"),
      { ...facts, told: told(false) },
      null,
    ],
    ["not by others", owner, { ...facts, told: told(false) }, "NOT_ALLOWED"],
    [
      "not once it is closed",
      heading("finance/"),
      { ...facts, state: "CLOSED", told: told(false) },
      "INCIDENT_CLOSED",
    ],
  ] as const)("is known %s", (_, caller, of, answer) => {
    expect(whyNotSeeToldIncident(caller, of)).toBe(answer);
  });
});
