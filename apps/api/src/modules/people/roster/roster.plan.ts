import { newId } from "../../../kernel/column.ts";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import type { Row } from "../../../kernel/table.ts";
import { COLUMNS, REASONS, type RosterRole } from "../../../words/roster.zh-cn.ts";
import { type Department, PATH_KEY_LENGTH } from "../department.entity.ts";
import type { Grant } from "../grant.entity.ts";
import type { Person } from "../person.entity.ts";
import {
  faultAt,
  fileError,
  type Roster,
  RosterError,
  type RosterFault,
  type RosterLine,
} from "./roster.line.ts";

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

/**
 * NUMBER: somebody is missing, and a new line has their name and more in common with them. NAME: a known number
 * stands beside quite another name.
 */
export interface DoubtfulNumber {
  kind: "NUMBER" | "NAME";
  line: number;
  personId: string;
  /** Whom the roster has now. */
  was: { name: string; staffNo: string };
  /** Whom the line states. */
  now: { name: string; staffNo: string };
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

const keyOfPath = (path: readonly string[]): string => path.map(nameKeyOf).join("/");

interface FileDepartment {
  name: string;
  parentKey: string | null;
  line: number;
  /** Whether the file says what is above it, or that nothing is. */
  stated: boolean;
}

/** The departments of the file and all above them, from the top down, by the keys of their paths. */
function departmentsInFile(lines: readonly RosterLine[], parentsStated: boolean) {
  const found = new Map<string, FileDepartment>();
  const seen = new Set<string>();
  for (const { path, line } of lines) {
    const whole = path.join("/");
    if (seen.has(whole)) continue;
    seen.add(whole);
    let parentKey: string | null = null;
    for (const [depth, name] of path.entries()) {
      const key: string = parentKey === null ? nameKeyOf(name) : `${parentKey}/${nameKeyOf(name)}`;
      const stated = parentsStated || path.length > 1;
      const earlier = found.get(key);
      if (earlier) earlier.stated ||= stated;
      else found.set(key, { name, parentKey: depth === 0 ? null : parentKey, line, stated });
      parentKey = key;
    }
  }
  return new Map([...found].toSorted(([a], [b]) => a.split("/").length - b.split("/").length));
}

/**
 * A department of the file is the one of that path, or else the only one of that name, moved. A file that
 * does not say what is above a department leaves it where it is.
 */
function departmentsOf(lines: RosterLine[], known: CurrentDepartment[], parentsStated: boolean) {
  const inFile = departmentsInFile(lines, parentsStated);
  const byPath = new Map(known.map((department) => [department.pathKey, department]));
  const named = Map.groupBy(known, ({ name }) => nameKeyOf(name));
  const namedInFile = Map.groupBy(inFile.values(), ({ name }) => nameKeyOf(name));
  const idOf = new Map<string, string>();
  const nodes = new Map(known.map(({ id, name, parentId }) => [id, { id, name, parentId }]));
  for (const [key, { name, line, stated }] of inFile) {
    const alike = (named.get(nameKeyOf(name)) ?? []).filter(({ pathKey }) => !inFile.has(pathKey));
    const isOnly = alike.length === 1 && namedInFile.get(nameKeyOf(name))?.length === 1;
    const same = byPath.get(key) ?? (isOnly ? alike[0] : null);
    if (!same && !stated && alike.length > 1) {
      const paths = alike.map(({ path }) => path).join("、");
      const reason = REASONS.ambiguousDepartment(name, paths);
      throw new RosterError([faultAt(line, "department", reason, name)]);
    }
    const id = same?.id ?? newId();
    idOf.set(key, id);
    if (!same) nodes.set(id, { id, name, parentId: null });
  }
  for (const [key, { parentKey, stated }] of inFile) {
    const node = nodes.get(idOf.get(key) ?? "");
    if (node && stated) node.parentId = parentKey === null ? null : (idOf.get(parentKey) ?? null);
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

/** The one above is nobody's department in the file, stands in no path, and is not known. */
function unknownParentsOf(lines: readonly RosterLine[], known: readonly CurrentDepartment[]) {
  const names = new Set(known.map(({ name }) => nameKeyOf(name)));
  const paths = new Map<string, Set<string>>();
  for (const { department, path } of lines) {
    const key = nameKeyOf(department);
    names.add(key);
    if (!paths.has(key)) paths.set(key, new Set());
    paths.get(key)!.add(keyOfPath(path));
  }
  const unknown = new Map<string, { line: number; name: string }>();
  for (const { line, parent, department, path } of lines) {
    if (parent === null) continue;
    const key = nameKeyOf(parent);
    // Those that tell departments of one name apart are meant, whoever works there.
    const tellsApart = (paths.get(nameKeyOf(department))?.size ?? 0) > 1;
    // What has a place of its own in the tree was named in a path, or as somebody's.
    const isPlaced = path.length > 2 && names.has(nameKeyOf(path[0]!)) && path.indexOf(parent) > 0;
    if (!names.has(key) && !tellsApart && !isPlaced && !unknown.has(key))
      unknown.set(key, { line, name: parent });
  }
  return [...unknown.values()];
}

const digitsOf = (phone: string | null): string =>
  (phone ?? "").replace(/\D/g, "").replace(/^86(?=1\d{10}$)/, "");
/** As numbers are written in two systems: SH-0012, sh12. */
const looseNumber = (staffNo: string): string =>
  nameKeyOf(staffNo)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^([^1-9]*?)0+(?=\d)/, "$1");

/**
 * Whoever is missing although somebody new has the same name and also the telephone, the department or
 * nearly the number: likelier their number was written in another way, or is another one now.
 */
function changedNumbersOf(
  { lines }: Roster,
  known: CurrentRoster,
  departmentIdOf: ReadonlyMap<string, string>,
): DoubtfulNumber[] {
  const knownNumbers = new Set(known.people.map(({ staffNo }) => nameKeyOf(staffNo)));
  const listed = new Set(lines.map(({ staffNo }) => nameKeyOf(staffNo)));
  const missing = Map.groupBy(
    known.people.filter(
      ({ departedAt, staffNo }) => departedAt === null && !listed.has(nameKeyOf(staffNo)),
    ),
    ({ name }) => nameKeyOf(name),
  );
  const alikeIn: ((line: RosterLine, person: CurrentPerson) => boolean)[] = [
    ({ phone }, person) => digitsOf(phone) !== "" && digitsOf(phone) === digitsOf(person.phone),
    ({ staffNo }, person) => looseNumber(staffNo) === looseNumber(person.staffNo),
    ({ path }, { departmentId }) => departmentIdOf.get(keyOfPath(path)) === departmentId,
  ];
  const news = lines.filter(
    ({ departed, staffNo }) => !departed && !knownNumbers.has(nameKeyOf(staffNo)),
  );
  const found = new Map<number, DoubtfulNumber>();
  const taken = new Set<string>();
  for (const isAlike of alikeIn) {
    for (const line of news) {
      if (found.has(line.line)) continue;
      const person = missing
        .get(nameKeyOf(line.name))
        ?.find((each) => !taken.has(each.id) && isAlike(line, each));
      if (!person) continue;
      taken.add(person.id);
      found.set(line.line, doubtAbout("NUMBER", line, person));
    }
  }
  return [...found.values()];
}

/** Whoever has another name now, with no character of the old one, and is not known by the telephone. */
function changedNamesOf({ lines }: Roster, known: CurrentRoster): DoubtfulNumber[] {
  const holders = new Map(known.people.map((person) => [nameKeyOf(person.staffNo), person]));
  return lines.flatMap((line) => {
    const person = line.departed ? undefined : holders.get(nameKeyOf(line.staffNo));
    if (!person || person.name === line.name) return [];
    const had = new Set(nameKeyOf(person.name));
    if ([...nameKeyOf(line.name)].some((character) => had.has(character))) return [];
    const phone = digitsOf(line.phone);
    if (phone !== "" && phone === digitsOf(person.phone)) return [];
    return [doubtAbout("NAME", line, person)];
  });
}

const doubtAbout = (
  kind: DoubtfulNumber["kind"],
  line: RosterLine,
  person: CurrentPerson,
): DoubtfulNumber => ({
  kind,
  line: line.line,
  personId: person.id,
  was: { name: person.name, staffNo: person.staffNo },
  now: { name: line.name, staffNo: line.staffNo },
});

function peopleOf(
  roster: Roster,
  known: CurrentRoster,
  departmentIdOf: ReadonlyMap<string, string>,
  renumbered: readonly DoubtfulNumber[],
) {
  const { columns, lines } = roster;
  const before = new Map(known.people.map((person) => [nameKeyOf(person.staffNo), person]));
  const byId = new Map(known.people.map((person) => [person.id, person]));
  const newNumbers = new Set(renumbered.map(({ now }) => nameKeyOf(now.staffNo)));
  for (const { personId, now } of renumbered)
    before.set(nameKeyOf(now.staffNo), byId.get(personId)!);
  const idOf = new Map([...before].map(([key, { id }]) => [key, id]));
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
      staffNo: was && !newNumbers.has(nameKeyOf(line.staffNo)) ? was.staffNo : line.staffNo,
      name: line.name,
      departmentId: departmentIdOf.get(keyOfPath(line.path)) ?? "",
      title: columns.has("title") || !was ? line.title : was.title,
      phone: columns.has("phone") || !was ? line.phone : was.phone,
      departedAt: null,
    };
    idOf.set(nameKeyOf(person.staffNo), person.id);
    if (!was) added.push(person);
    else if (was.departedAt !== null) returned.push(person);
    else if (differs(was, person)) updated.push(person);
  }
  const listed = new Set(lines.map(({ staffNo }) => idOf.get(nameKeyOf(staffNo))));
  for (const { id, departedAt } of known.people) {
    const missing = departedAt === null && !listed.has(id);
    if (missing && id !== known.firstAdminId) departed.push(id);
  }
  return { idOf, added, updated, returned, departed };
}

const differs = (a: CurrentPerson, b: CurrentPerson): boolean =>
  a.staffNo !== b.staffNo ||
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
  for (const { staffNo, path, roles } of staying) {
    const personId = personIdOf.get(nameKeyOf(staffNo)) ?? "";
    listed.add(personId);
    for (const role of roles) {
      const ofDepartment = departmentIdOf.get(keyOfPath(path)) ?? "";
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
