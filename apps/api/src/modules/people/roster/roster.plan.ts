import { newId } from "../../../kernel/column.ts";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import type { Row } from "../../../kernel/table.ts";
import { COLUMNS, REASONS, type RosterRole } from "../../../words/roster.zh-cn.ts";
import { type Department, PATH_KEY_LENGTH } from "../department.entity.ts";
import type { Grant } from "../grant.entity.ts";
import type { Person } from "../person.entity.ts";
import { RosterError, type Roster, type RosterLine, fileError } from "./roster.csv.ts";
import { pathOf, treeOf } from "./roster.departments.ts";

export type CurrentDepartment = Pick<
  Row<Department>,
  "id" | "parentId" | "name" | "path" | "pathKey" | "lineage"
>;

export type CurrentPerson = Pick<
  Row<Person>,
  "id" | "staffNo" | "name" | "departmentId" | "title" | "phone" | "departedAt"
>;

export type CurrentGrant = Pick<Row<Grant>, "id" | "personId" | "scopeId"> & { role: RosterRole };

/** Departments, people and roles before a roster is imported. */
export interface CurrentRoster {
  organisationId: string;
  firstAdminId: string | null;
  departments: CurrentDepartment[];
  people: CurrentPerson[];
  /** Those roles held now that a roster gives. */
  grants: CurrentGrant[];
}

/** What taking a roster over would change, with nothing changed yet. */
export interface RosterPlan {
  newDepartments: CurrentDepartment[];
  movedDepartments: CurrentDepartment[];
  added: CurrentPerson[];
  /** Their line of the roster changed; some only changed roles, and are in `touched` alone. */
  updated: CurrentPerson[];
  returned: CurrentPerson[];
  departed: string[];
  granted: Omit<CurrentGrant, "id">[];
  ended: CurrentGrant[];
  /** Everybody present before and after of whom something changed. */
  touched: Set<string>;
  unchanged: number;
  /** More than half of those present would depart: likelier a wrong file than the truth. */
  manyDepart: boolean;
}

const MIN_PEOPLE_FOR_DEPARTURE_CHECK = 20;

/**
 * Compares a roster with what is known. Whoever is missing or said to have left departs; so that
 * nobody is locked out, whom `create-organisation` made administrator stays one, listed or not, until
 * a line says that they have left and another administrator is there. Throws a `RosterError` for what
 * no single line shows.
 */
export function planOf(
  roster: Roster,
  known: CurrentRoster,
  allowManyDepartures: boolean,
): RosterPlan {
  const staying = roster.lines.filter(({ departed }) => !departed);
  const departments = departmentsOf(staying, known.departments, roster.columns.has("parent"));
  const people = peopleOf(roster, known, departments.idOf);
  const present = known.people.filter(({ departedAt }) => departedAt === null).length;
  const leaving = people.departed.length;
  const manyDepart = present >= MIN_PEOPLE_FOR_DEPARTURE_CHECK && leaving * 2 > present;
  if (manyDepart && !allowManyDepartures) throw fileError(REASONS.manyDepart(leaving, present));
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
  return {
    newDepartments,
    movedDepartments,
    added,
    updated,
    returned,
    departed,
    ...roles,
    touched,
    manyDepart,
    unchanged: listed - touched.size,
  };
}

/** A name in the file is the department of that path, or else the only one of that name, moved. */
function departmentsOf(lines: RosterLine[], known: CurrentDepartment[], parentsStated: boolean) {
  const above = treeOf(lines);
  const byPath = new Map(known.map((department) => [department.pathKey, department]));
  const named = Map.groupBy(known, ({ name }) => nameKeyOf(name));
  const idOf = new Map<string, string>();
  const nodes = new Map(known.map(({ id, name, parentId }) => [id, { id, name, parentId }]));
  for (const name of above.keys()) {
    const alike = named.get(nameKeyOf(name)) ?? [];
    const same =
      byPath.get(pathOf(name, above).map(nameKeyOf).join("/")) ??
      (alike.length === 1 ? alike[0] : null);
    const id = same?.id ?? newId();
    idOf.set(name, id);
    if (!same) nodes.set(id, { id, name, parentId: null });
  }
  for (const [name, parent] of parentsStated ? above : []) {
    const node = nodes.get(idOf.get(name) ?? "");
    if (node) node.parentId = parent === null ? null : (idOf.get(parent) ?? null);
  }

  const placed = new Map<string, CurrentDepartment>();
  const withLineage = (id: string): CurrentDepartment => {
    const done = placed.get(id);
    if (done) return done;
    const node = nodes.get(id);
    if (!node) throw new Error(`department ${id} is nowhere`);
    const parent = node.parentId === null ? null : withLineage(node.parentId);
    const below = (above: string | undefined, name: string) => (above ? `${above}/${name}` : name);
    const department = {
      ...node,
      path: below(parent?.path, node.name),
      pathKey: below(parent?.pathKey, nameKeyOf(node.name)),
      lineage: `${parent?.lineage ?? ""}${id}/`,
    };
    placed.set(id, department);
    return department;
  };
  const before = new Map(known.map((department) => [department.id, department]));
  const all = [...nodes.keys()].map(withLineage);
  const tooLong = ({ path, pathKey, lineage }: CurrentDepartment) =>
    path.length > 200 || pathKey.length > PATH_KEY_LENGTH || lineage.length > 400;
  if (all.some(tooLong)) {
    throw fileError(REASONS.tooDeep(10), COLUMNS.parent);
  }
  const moved = ({ id, path, lineage }: CurrentDepartment) =>
    before.has(id) && (before.get(id)?.path !== path || before.get(id)?.lineage !== lineage);
  return {
    idOf,
    newDepartments: all.filter(({ id }) => !before.has(id)),
    movedDepartments: all.filter(moved),
  };
}

function peopleOf(
  roster: Roster,
  known: CurrentRoster,
  departmentIdOf: ReadonlyMap<string, string>,
) {
  const { columns, lines } = roster;
  const before = new Map(known.people.map((person) => [nameKeyOf(person.staffNo), person]));
  const idOf = new Map(known.people.map(({ staffNo, id }) => [nameKeyOf(staffNo), id]));
  const added: CurrentPerson[] = [];
  const updated: CurrentPerson[] = [];
  const returned: CurrentPerson[] = [];
  const departed: string[] = [];
  for (const line of lines) {
    const was = before.get(nameKeyOf(line.staffNo));
    if (line.departed) {
      if (was && was.departedAt === null) departed.push(was.id);
      continue;
    }
    const person: CurrentPerson = {
      id: was?.id ?? newId(),
      staffNo: was?.staffNo ?? line.staffNo,
      name: line.name,
      departmentId: departmentIdOf.get(line.department) ?? "",
      title: columns.has("title") || !was ? line.title : was.title,
      phone: columns.has("phone") || !was ? line.phone : was.phone,
      departedAt: null,
    };
    idOf.set(nameKeyOf(person.staffNo), person.id);
    if (!was) added.push(person);
    else if (was.departedAt !== null) returned.push(person);
    else if (differs(was, person)) updated.push(person);
  }
  const listed = new Set(lines.map(({ staffNo }) => nameKeyOf(staffNo)));
  for (const { id, staffNo, departedAt } of known.people) {
    const missing = departedAt === null && !listed.has(nameKeyOf(staffNo));
    if (missing && id !== known.firstAdminId) departed.push(id);
  }
  return { idOf, added, updated, returned, departed };
}

const differs = (a: CurrentPerson, b: CurrentPerson): boolean =>
  a.name !== b.name ||
  a.departmentId !== b.departmentId ||
  a.title !== b.title ||
  a.phone !== b.phone;

function rolesOf(
  staying: RosterLine[],
  known: CurrentRoster,
  personIdOf: ReadonlyMap<string, string>,
  departmentIdOf: ReadonlyMap<string, string>,
) {
  const key = (grant: Omit<CurrentGrant, "id">) =>
    [grant.personId, grant.role, grant.scopeId].join();
  const wanted = new Map<string, Omit<CurrentGrant, "id">>();
  const listed = new Set<string>();
  for (const { staffNo, department, roles } of staying) {
    const personId = personIdOf.get(nameKeyOf(staffNo)) ?? "";
    listed.add(personId);
    for (const role of roles) {
      const ofDepartment = departmentIdOf.get(department) ?? "";
      const scopeId = role === "HEAD" ? ofDepartment : known.organisationId;
      const grant = { personId, role, scopeId };
      wanted.set(key(grant), grant);
    }
  }
  const held = new Set(known.grants.map(key));
  const isFirst = ({ personId, role }: CurrentGrant) =>
    personId === known.firstAdminId && role === "ORGANISATION_ADMIN";
  return {
    granted: [...wanted.values()].filter((grant) => !held.has(key(grant))),
    ended: known.grants.filter(
      (grant) => listed.has(grant.personId) && !wanted.has(key(grant)) && !isFirst(grant),
    ),
  };
}

/** An organisation that had an administrator still has one afterwards. */
function requireAdmin(
  roster: Roster,
  known: CurrentRoster,
  people: { departed: string[]; idOf: ReadonlyMap<string, string> },
  roles: { granted: Omit<CurrentGrant, "id">[]; ended: CurrentGrant[] },
): void {
  const isAdmin = ({ role }: { role: RosterRole }) => role === "ORGANISATION_ADMIN";
  const before = known.grants.filter(isAdmin);
  const gone = new Set(people.departed);
  const ended = new Set(roles.ended.map(({ id }) => id));
  const stays = before.some(({ id, personId }) => !gone.has(personId) && !ended.has(id));
  if (before.length === 0 || stays || roles.granted.some(isAdmin)) return;
  const leaving = roster.lines.find(
    ({ staffNo, departed }) =>
      departed && before.some(({ personId }) => personId === people.idOf.get(nameKeyOf(staffNo))),
  );
  if (!leaving) throw fileError(REASONS.noAdmin, COLUMNS.roles);
  const { line, name } = leaving;
  throw new RosterError([{ line, column: COLUMNS.state, reason: REASONS.lastAdmin, value: name }]);
}
