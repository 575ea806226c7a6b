import type { Measure, RightDeed, RightRole, Rights, RightState } from "@riqing/schema";

/** Somebody who holds a role around a group, and how far up it is. */
export interface RoleHolder {
  personId: string;
  role: RightRole | "ORGANISATION_ADMIN";
  /** 0: nearest to the group. Heads of departments further up stand higher. */
  level: number;
}

/** Where each role stands: admin → owner → head → heads above → office → organisation administrator. */
export const LEVELS = {
  ADMIN: 0,
  OWNER: 1,
  HEAD: 2,
  OFFICE: 100,
  ORGANISATION_ADMIN: 101,
} as const;

/** Under which right each measure is decided. */
export const DEED_OF: Readonly<Record<Measure, RightDeed>> = {
  REMIND: "REMIND",
  WARN: "WARN",
  MUTE: "MUTE",
  REMOVE: "REMOVE",
  REFER: "REFER",
};

/** Who decides, and whether it had to go up because everybody in it has something to do with the case. */
export interface Entitled {
  personIds: string[];
  wentUp: boolean;
}

const stateOf = (rights: Rights, deed: RightDeed, { role }: RoleHolder): RightState =>
  role === "ORGANISATION_ADMIN" ? "NOT" : rights[deed][role];

/**
 * Who may decide this at this moment: whoever the rights say, but for those in the case. Is everybody of them
 * in it, or nobody there, then whoever is next above (semantics "Discipline").
 */
export function entitledTo(
  deed: RightDeed,
  rights: Rights,
  holders: readonly RoleHolder[],
  inCase: ReadonlySet<string>,
): Entitled {
  const free = (among: readonly RoleHolder[]) => [
    ...new Set(among.map(({ personId }) => personId).filter((id) => !inCase.has(id))),
  ];
  const decide = holders.filter((holder) => stateOf(rights, deed, holder) === "DECIDES");
  const entitled = free(decide);
  if (entitled.length > 0) return { personIds: entitled, wentUp: false };
  return {
    personIds: nextAbove(holders, Math.max(-1, ...decide.map((one) => one.level)), inCase),
    wentUp: true,
  };
}

/** Who stands next above a level, and is not in the case. */
export function nextAbove(
  holders: readonly RoleHolder[],
  level: number,
  inCase: ReadonlySet<string>,
): string[] {
  const above = holders.filter((one) => one.level > level && !inCase.has(one.personId));
  const next = Math.min(...above.map((one) => one.level));
  return [...new Set(above.filter((one) => one.level === next).map(({ personId }) => personId))];
}

/**
 * Who carries a measure out after so many terms in which nobody did: besides those who decide it the head next to
 * the group, then the office; where there is none, whoever stands above (semantics "Discipline").
 */
export function carriersAfter(
  missed: number,
  entitled: readonly string[],
  holders: readonly RoleHolder[],
  inCase: ReadonlySet<string>,
): string[] {
  if (missed === 0) return [...entitled];
  const head = nextAbove(holders, LEVELS.HEAD - 1, inCase);
  const office = missed > 1 ? nextAbove(holders, LEVELS.OFFICE - 1, inCase) : [];
  return [...new Set([...entitled, ...head, ...office])];
}

/** Whether somebody decides, only proposes, or neither. */
export function rightOf(
  personId: string,
  deed: RightDeed,
  rights: Rights,
  holders: readonly RoleHolder[],
  inCase: ReadonlySet<string>,
): RightState {
  if (inCase.has(personId)) return "NOT";
  if (entitledTo(deed, rights, holders, inCase).personIds.includes(personId)) return "DECIDES";
  const own = holders.filter((holder) => holder.personId === personId);
  return own.some((holder) => stateOf(rights, deed, holder) === "PROPOSES") ? "PROPOSES" : "NOT";
}
