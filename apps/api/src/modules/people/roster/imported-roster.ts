import { ROLE_NAMES } from "../../../words/roster.zh-cn.ts";
import type { CurrentGrant, CurrentRoster } from "./plan/current-roster.ts";
import type { DoubtfulNumber } from "./plan/doubts.plan.ts";
import type { RosterPlan } from "./plan/roster.plan.ts";
import type { LeftOutLine, Roster, RosterSource } from "./roster.line.ts";

/** What a roster changed, or would change. */
export interface ImportedRoster extends RosterSource {
  added: number;
  updated: number;
  returned: number;
  departed: number;
  unchanged: number;
  newDepartments: number;
  movedDepartments: number;
  grantedRoles: number;
  endedRoles: number;
  manyDepart: boolean;
  /** Whom it concerns, by name, at most a hundred. */
  departing: string[];
  newDepartmentPaths: string[];
  endingRoles: string[];
  unknownParents: string[];
  doubtful: DoubtfulNumber[];
  leftOut: LeftOutLine[];
}

const MAX_NAMES = 100;

/** What a plan changes, in numbers and, for the first of them, by name. */
export function importedOf(roster: Roster, plan: RosterPlan, known: CurrentRoster): ImportedRoster {
  const { sheet, sheets, headerLine, leftOut } = roster;
  const person = new Map(
    known.people.map(({ id, name, staffNo }) => [id, `${name}（${staffNo}）`]),
  );
  const paths = new Map(known.departments.map(({ id, path }) => [id, path]));
  const roleEnded = ({ personId, role, scopeId }: CurrentGrant) => {
    const where = paths.get(scopeId);
    return `${person.get(personId) ?? ""}：${ROLE_NAMES[role]}${where ? `（${where}）` : ""}`;
  };
  return {
    sheet,
    sheets,
    headerLine,
    leftOut: leftOut.slice(0, MAX_NAMES),
    added: plan.added.length,
    updated: plan.touched.size,
    returned: plan.returned.length,
    departed: plan.departed.length,
    unchanged: plan.unchanged,
    newDepartments: plan.newDepartments.length,
    movedDepartments: plan.movedDepartments.length,
    grantedRoles: plan.granted.length,
    endedRoles: plan.ended.length,
    manyDepart: plan.manyDepart,
    departing: plan.departed.slice(0, MAX_NAMES).flatMap((id) => person.get(id) ?? []),
    newDepartmentPaths: plan.newDepartments.slice(0, MAX_NAMES).map(({ path }) => path),
    endingRoles: plan.ended.slice(0, MAX_NAMES).map(roleEnded),
    unknownParents: plan.unknownParents.slice(0, MAX_NAMES).map(({ name }) => name),
    doubtful: plan.doubtful.slice(0, MAX_NAMES),
  };
}
