import { REASONS } from "../../../../words/roster.zh-cn.ts";
import { faultAt, type Roster, type RosterFault } from "../roster.line.ts";
import type {
  CurrentDepartment,
  CurrentGrant,
  CurrentPerson,
  CurrentRoster,
} from "./current-roster.ts";
import { departmentsOf, unknownParentsOf } from "./departments.plan.ts";
import { changedNamesOf, changedNumbersOf, type DoubtfulNumber } from "./doubts.plan.ts";
import { peopleOf } from "./people.plan.ts";
import { requireAdmin, rolesOf } from "./roles.plan.ts";

/** What taking a roster over would change, with nothing changed yet. */
export interface RosterPlan {
  newDepartments: CurrentDepartment[];
  movedDepartments: CurrentDepartment[];
  added: CurrentPerson[];
  /** Their line of the roster changed; some only changed roles, and are in `touched` alone. */
  updated: CurrentPerson[];
  returned: CurrentPerson[];
  /** Those of `updated` who have another number now. */
  renumbered: CurrentPerson[];
  departed: string[];
  granted: Omit<CurrentGrant, "id">[];
  ended: CurrentGrant[];
  /** Everybody present before and after of whom something changed. */
  touched: Set<string>;
  unchanged: number;
  /** So many would depart that a wrong file is likelier than the truth. */
  manyDepart: boolean;
  /** Who may be somebody else than the number says. */
  doubtful: DoubtfulNumber[];
  /** Departments that are named as the one above, and are known nowhere else. */
  unknownParents: { line: number; name: string }[];
}

/** What a roster leaves open, and somebody has to decide. */
export interface RosterDecisions {
  /** Whether those in `doubtful` are the same people; null: nobody has said. */
  doubtful?: "SAME_PEOPLE" | "OTHER_PEOPLE" | null;
  /** Whether departments that are known nowhere else are added. */
  newParents?: boolean;
}

/** More than this many are a matter for somebody who has seen their names. */
const MANY_DEPARTURES = 10;

/**
 * Compares a roster with what is known. Whoever is missing or said to have left departs; so that
 * nobody is locked out, whom `create-organisation` made administrator stays one, listed or not, until
 * a line says that they have left and another administrator is there. Throws a `RosterError` for what
 * no single line shows.
 */
export function planOf(
  roster: Roster,
  known: CurrentRoster,
  decisions: RosterDecisions = {},
): RosterPlan {
  const staying = roster.lines.filter(({ departed }) => !departed);
  const departments = departmentsOf(staying, known.departments, roster.columns.has("parent"));
  const doubtful = [
    ...changedNumbersOf(roster, known, departments.idOf),
    ...changedNamesOf(roster, known),
  ].toSorted((a, b) => a.line - b.line);
  const isSame = decisions.doubtful === "SAME_PEOPLE";
  const renumbered = isSame ? doubtful.filter(({ kind }) => kind === "NUMBER") : [];
  const people = peopleOf(roster, known, departments.idOf, renumbered);
  const manyDepart = people.departed.length > MANY_DEPARTURES;
  const roles = roster.columns.has("roles")
    ? rolesOf(staying, known, people.idOf, departments.idOf)
    : { granted: [], ended: [] };
  requireAdmin(roster, known, people, roles);

  const isNew = new Set([...people.added, ...people.returned].map(({ id }) => id));
  const changed = people.updated.map(({ id }) => id);
  for (const { personId } of [...roles.granted, ...roles.ended]) changed.push(personId);
  const touched = new Set(changed.filter((id) => !isNew.has(id)));
  const listed = staying.length - isNew.size;
  const { newDepartments, movedDepartments } = departments;
  const { added, updated, returned, departed } = people;
  const hasNewNumber = new Set(renumbered.map(({ personId }) => personId));
  return {
    newDepartments,
    movedDepartments,
    added,
    updated,
    returned,
    renumbered: updated.filter(({ id }) => hasNewNumber.has(id)),
    departed,
    ...roles,
    touched,
    manyDepart,
    unchanged: listed - touched.size,
    doubtful,
    unknownParents: unknownParentsOf(staying, known.departments),
  };
}

/** What somebody has to decide before this is applied, by line; none: it can be applied. */
export function undecided(plan: RosterPlan, decisions: RosterDecisions): RosterFault[] {
  const faults: RosterFault[] = [];
  for (const { kind, line, was, now } of plan.doubtful) {
    if (kind === "NUMBER" && !decisions.doubtful)
      faults.push(
        faultAt(line, "staffNo", REASONS.changedNumber(was.name, was.staffNo), now.staffNo),
      );
    // A number is not given twice, even where its first holder has left: what they signed is kept under it.
    if (kind === "NAME" && decisions.doubtful !== "SAME_PEOPLE")
      faults.push(faultAt(line, "name", REASONS.changedName(was.staffNo, was.name), now.name));
  }
  if (!decisions.newParents)
    for (const { line, name } of plan.unknownParents)
      faults.push(faultAt(line, "parent", REASONS.unknownParent(name), name));
  return faults.toSorted((a, b) => a.line - b.line);
}

/**
 * As much of a plan as is applied at once, and what is left of it; departures and the end of roles come
 * with the last part.
 */
export function partOf(
  plan: RosterPlan,
  most: number,
): { part: RosterPlan; rest: RosterPlan | null } {
  const changed = [...plan.added, ...plan.updated, ...plan.returned];
  if (changed.length <= most) return { part: plan, rest: null };
  const later = new Set(changed.slice(most).map(({ id }) => id));
  const [isLater, isNow] = [
    ({ id }: CurrentPerson) => later.has(id),
    ({ id }: CurrentPerson) => !later.has(id),
  ];
  const part = {
    ...ofPeople(plan, isNow),
    granted: plan.granted.filter(({ personId }) => !later.has(personId)),
    departed: [],
    ended: [],
    touched: new Set(plan.updated.filter(isNow).map(({ id }) => id)),
  };
  const rest = {
    ...ofPeople(plan, isLater),
    newDepartments: [],
    movedDepartments: [],
    granted: plan.granted.filter(({ personId }) => later.has(personId)),
    touched: new Set([...plan.touched].filter((id) => !part.touched.has(id))),
  };
  return { part, rest };
}

const ofPeople = (plan: RosterPlan, fits: (person: CurrentPerson) => boolean): RosterPlan => ({
  ...plan,
  added: plan.added.filter(fits),
  updated: plan.updated.filter(fits),
  returned: plan.returned.filter(fits),
  renumbered: plan.renumbered.filter(fits),
});
