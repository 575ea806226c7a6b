import { nameKeyOf } from "../../../../kernel/name-key.ts";
import { COLUMNS, REASONS, type RosterRole } from "../../../../words/roster.zh-cn.ts";
import { fileError, type Roster, RosterError, type RosterLine } from "../roster.line.ts";
import { type CurrentGrant, type CurrentRoster, keyOfPath } from "./current-roster.ts";

/** The roles that the lines give and nobody has, and those that people of the lines have and no line gives. */
export function rolesOf(
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
export function requireAdmin(
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
