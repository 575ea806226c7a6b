import { nameKeyOf } from "../../../../kernel/name-key.ts";
import type { Roster, RosterLine } from "../roster.line.ts";
import { type CurrentPerson, type CurrentRoster, keyOfPath } from "./current-roster.ts";

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
export function changedNumbersOf(
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
export function changedNamesOf({ lines }: Roster, known: CurrentRoster): DoubtfulNumber[] {
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
