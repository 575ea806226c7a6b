import type { Refusal } from "@riqing/schema";
import { type CallerRoles, isWithin, may } from "../../people/authority.policy.ts";
import type { IncidentState } from "./incident.state.ts";

/** What is asked of an incident before somebody does something with it. */
export interface IncidentFacts {
  state: IncidentState;
  /** Who sees to it. */
  personId: string;
  group: { id: string; lineage: string };
  /** The lines of ids of the departments that were told, and whether each has said that it knows. */
  told: readonly { lineage: string; seen: boolean }[];
  /** How often it has gone up. */
  raised: number;
}

/** Whether the caller heads a department, or one above it. */
const heads = (caller: CallerRoles, lineage: string): boolean =>
  caller.headed.some((one) => isWithin(lineage, one.lineage));

/** Who records incidents of the group or sees to this one, and the heads of the departments that were told. */
export const canSeeIncident = (
  caller: CallerRoles,
  { group, personId, told }: IncidentFacts,
): boolean =>
  may(caller, "WORK_ON_INCIDENT", { group, personId }) ||
  told.some(({ lineage }) => heads(caller, lineage));

/** Whoever answers for the group, and who sees to it, say what becomes of it while it is open. */
export function whyNotUpdateIncident(
  caller: CallerRoles,
  { state, group, personId }: IncidentFacts,
): Refusal | null {
  if (!may(caller, "WORK_ON_INCIDENT", { group, personId })) return "NOT_ALLOWED";
  return state === "OPEN" ? null : "INCIDENT_CLOSED";
}

/**
 * As `whyNotUpdateIncident`, once a department was told, and every one that was has said that it knows. An incident that
 * has gone up does not wait for that any more: whoever has it then has heard of it.
 */
export function whyNotCloseIncident(caller: CallerRoles, facts: IncidentFacts): Refusal | null {
  const whyNot = whyNotUpdateIncident(caller, facts);
  if (whyNot) return whyNot;
  if (Number(facts.raised) > 0) return null;
  if (facts.told.length === 0) return "INCIDENT_NOT_TOLD";
  return facts.told.some(({ seen }) => !seen) ? "INCIDENT_UNSEEN" : null;
}

/** The head of a department that was told says that it knows, while the incident is open. */
export function whyNotSeeToldIncident(
  caller: CallerRoles,
  { state, told }: IncidentFacts,
): Refusal | null {
  if (!told.some(({ lineage }) => heads(caller, lineage))) return "NOT_ALLOWED";
  return state === "OPEN" ? null : "INCIDENT_CLOSED";
}

/** Of the departments that were told, those the caller heads. */
export const headedAmong = <T extends { lineage: string }>(
  caller: CallerRoles,
  told: readonly T[],
): T[] => told.filter(({ lineage }) => heads(caller, lineage));
