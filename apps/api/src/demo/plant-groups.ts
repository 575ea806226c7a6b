import { after, MINUTE } from "../kernel/clock.ts";
import { addMember, createGroup, setRole } from "../modules/groups/index.ts";
import type { Stage } from "./stage.ts";
import type { StoryGroup } from "./story.ts";

/** Somebody of the roster, as far as groups are concerned. */
export interface Colleague {
  staffNo: string;
  department: string;
}

/** Who is in a group, each once, its owner first. */
export function membersOf({ owner, members }: StoryGroup, roster: readonly Colleague[]): string[] {
  const listed = roster
    .filter(({ department }) => members.departments.includes(department))
    .map(({ staffNo }) => staffNo);
  return [...new Set([owner, ...listed, ...members.people])];
}

/** Founds a group by the administrator; its owner lets people in and gives out the roles. */
export async function plantGroup(
  stage: Stage,
  group: StoryGroup,
  { founder, roster, from }: { founder: string; roster: readonly Colleague[]; from: Date },
): Promise<string> {
  let at = from;
  const next = () => (at = after(at, MINUTE));
  const { name, purpose, category, owner } = group;
  const { id: groupId } = await createGroup(stage.as(founder, next()), {
    name,
    purpose,
    category,
    departmentId: stage.departments.get(group.department)!,
    ownerId: await stage.personId(owner),
  });
  for (const staffNo of membersOf(group, roster)) {
    if (staffNo === owner) continue;
    await addMember(stage.as(owner, next()), groupId, await stage.personId(staffNo));
  }
  const roles = { ADMIN: group.admins, PUBLISHER: group.publishers, LEADER: group.leaders };
  for (const role of ["ADMIN", "PUBLISHER", "LEADER"] as const) {
    for (const staffNo of roles[role]) {
      const personId = await stage.personId(staffNo);
      await setRole(stage.as(owner, next()), { groupId, personId, role, held: true });
    }
  }
  return groupId;
}
