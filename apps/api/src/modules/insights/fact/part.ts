import { hash } from "node:crypto";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Fact } from "./fact.ts";
import { weeklyId } from "./histogram.ts";

/** What a part is, where a scope's own counts do not tell of it. */
export type ResponsePartKind = "PERSON" | "ASSIGNER" | "DEPARTMENT" | "GROUP";

/** A part of a scope: what one person answers in one group, say. */
export interface ResponsePart {
  /** The organisation, a department with all below it, or a group. */
  scopeId: string;
  kind: ResponsePartKind;
  /** The person's id, or the department's, or the group's. */
  partId: string;
}

/** What is counted of a part in a week, by `partMeasure`: of days, minutes or bands, how many. */
export interface PartCount extends ResponsePart {
  week: BusinessDay;
  counts: Map<string, Map<number, number>>;
}

/** The departments that a fact counts for, from the top down. */
export const departmentsOf = ({ lineage }: Fact): string[] => lineage.split("/").filter(Boolean);

/** Which parts a fact belongs to. Departments of departments, and all groups, are scopes already. */
export function partsWith(fact: Fact, organisationId: string): ResponsePart[] {
  const { personId, byPersonId, departmentId, groupId } = fact;
  const above = departmentsOf(fact);
  return [
    ...[organisationId, ...above, groupId].flatMap((scopeId): ResponsePart[] => [
      { scopeId, kind: "PERSON", partId: personId },
      { scopeId, kind: "ASSIGNER", partId: byPersonId },
    ]),
    ...above.map((scopeId): ResponsePart => ({ scopeId, kind: "GROUP", partId: groupId })),
    { scopeId: groupId, kind: "DEPARTMENT", partId: departmentId },
  ];
}

/**
 * Whether a part's minutes are counted beside its tallies, one by one: people are many, and each
 * answers little in a week. Of other parts bands stand there, and histograms tell the minutes of each.
 */
export const keepsMinutes = (kind: ResponsePartKind): boolean => kind === "PERSON";

/** The scope of a part's histograms, each of which is of one band. */
export const partScope = ({ scopeId, kind, partId }: ResponsePart): string =>
  `=${hash("sha256", [scopeId, kind, partId].join(" ")).slice(0, 36)}`;

/** The id of what is counted of a part in a week; all weeks of one part stand side by side. */
export const partCountId = (
  organisationId: string,
  { scopeId, kind, partId }: ResponsePart,
  week: BusinessDay,
): string => weeklyId([organisationId, scopeId, kind, partId], week);

/** How a measure is called in what is counted of a part. */
export const partMeasure = (subject: string, measure: string): string => `${subject} ${measure}`;
