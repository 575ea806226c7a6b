import { newId } from "../../../../kernel/column.ts";
import { nameKeyOf } from "../../../../kernel/name-key.ts";
import type { Roster } from "../roster.line.ts";
import { type CurrentPerson, type CurrentRoster, keyOfPath } from "./current-roster.ts";
import type { DoubtfulNumber } from "./doubts.plan.ts";

/** Who comes, changes, comes back and goes; and everybody's id by their number. */
export function peopleOf(
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
