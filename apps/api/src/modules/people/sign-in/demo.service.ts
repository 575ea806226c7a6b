import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { peopleWords } from "../../../words/people.zh-cn.ts";
import { Grant, type Role } from "../grant.entity.ts";
import { Organisation } from "../organisation.entity.ts";
import { Person } from "../person.entity.ts";
import { personColumns } from "../person.read.ts";
import type { PersonType } from "../person.type.ts";
import type { DemoPersonType } from "./sign-in.type.ts";

const o = table(Organisation, "o");
const p = table(Person, "p");
const g = table(Grant, "g");

type DemoRole = Role | "MEMBER";

/** The parts there are to play, in the order in which somebody curious would play them. */
const DEMO_ROLES: readonly DemoRole[] = [
  "MEMBER",
  "OWNER",
  "ADMIN",
  "PUBLISHER",
  "HEAD",
  "ORGANISATION_ADMIN",
  "OFFICE",
  "LEADER",
  "MEMBER",
];

/** A part that the demo's own story has cast: by staff number, with what there is to do. */
interface DemoCharacter {
  staffNo: string;
  hint: string;
}

let story: readonly DemoCharacter[] = [];

/** For the composition root, which reads the story; without one, the parts are cast from the roles. */
export const registerDemoCast = (cast: readonly DemoCharacter[]): void => void (story = cast);

/**
 * Whom visitors may be: the people of the story, or one person for each part of the demo
 * organisations' people; nobody where the demo is off.
 */
export async function listPeople(ctx: RequestContext): Promise<DemoPersonType[]> {
  if (!ctx.ports.demo) return [];
  const read = await rows<PersonType & { role: Role | null }>(
    ctx,
    sql`select ${personColumns}, ${g.role} from ${o}
      join ${p} on ${p.organisationId} = ${o.id} and ${p.departedAt} is null
      left join ${g} on ${g.organisationId} = ${o.id} and ${g.personId} = ${p.id} and ${g.live} = 1
      where ${o.isDemo} = ${1} order by ${p.staffNo}`,
  );
  const fromStory = story.flatMap(({ staffNo, hint }) => {
    const found = read.find((person) => person.staffNo === staffNo);
    if (!found) return [];
    const { role: _, ...person } = found;
    return [{ person, hint }];
  });
  return fromStory.length > 0 ? fromStory : castOf(read);
}

/** For each part whoever plays it most purely, that is, with the fewest roles beside it. */
function castOf(read: (PersonType & { role: Role | null })[]): DemoPersonType[] {
  const people = new Map<string, { person: PersonType; parts: Set<DemoRole> }>();
  for (const { role, ...person } of read) {
    const known = people.get(person.id) ?? { person, parts: new Set<DemoRole>() };
    people.set(person.id, known);
    known.parts.add(role ?? "MEMBER");
  }
  const cast = new Map<string, DemoPersonType>();
  for (const part of DEMO_ROLES) {
    const fitting = [...people.values()]
      .filter(({ person, parts }) => parts.has(part) && !cast.has(person.id))
      .toSorted((a, b) => a.parts.size - b.parts.size);
    const chosen = fitting[0]?.person;
    if (chosen) cast.set(chosen.id, { person: chosen, hint: peopleWords.demoHints[part] });
  }
  return [...cast.values()];
}
