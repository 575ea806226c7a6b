import type { GroupRole, Role } from "./grant.entity.ts";

/** The roles that a caller holds at this moment. */
export interface CallerRoles {
  personId: string;
  /** Administers the organisation: its people, groups and rules. */
  organisationAdmin: boolean;
  /** Sits in the supervision office of the whole organisation. */
  office: boolean;
  /** The categories of groups whose office they are; their groups are in `groups`, as OFFICE. */
  officeOf: ReadonlySet<string>;
  /** The departments they head, each as its line of ids from the top. */
  headed: { departmentId: string; lineage: string }[];
  /** The groups in which they hold a role, and which. */
  groups: ReadonlyMap<string, ReadonlySet<GroupRole | "OFFICE">>;
}

/** A caller who holds no role. */
export const withoutRoles = (personId: string): CallerRoles => ({
  personId,
  organisationAdmin: false,
  office: false,
  officeOf: new Set(),
  headed: [],
  groups: new Map(),
});

/**
 * What a caller can be to the target of an action. HEAD: of its department, or of one above it.
 * AUTHOR: made it, and may still make such a thing there. SELF: it is about them. ASKED: it was put to them.
 */
export type RoleInScope = Role | "MEMBER" | "AUTHOR" | "SELF" | "ASKED";

const SUPERVISORS = ["ORGANISATION_ADMIN", "OFFICE"] as const;
const MANAGERS = ["OWNER", "ADMIN"] as const;
const LEADERS = [...MANAGERS, "LEADER"] as const;
const ANY_GROUP_ROLE = [...LEADERS, "PUBLISHER"] as const;

/**
 * Who may do what: one of these roles is enough. Only the roles stand here; what the state of a thing
 * forbids is said by the policy of its module.
 */
export const RIGHTS = {
  IMPORT_ROSTER: ["ORGANISATION_ADMIN"],
  SET_CALENDAR: ["ORGANISATION_ADMIN"],
  SEE_CHANNELS: ["ORGANISATION_ADMIN"],
  INVITE: [...SUPERVISORS, "HEAD"],
  AGREE_TO_DEVICE: SUPERVISORS,
  SEARCH_PEOPLE: [...SUPERVISORS, "HEAD", ...ANY_GROUP_ROLE],
  MANAGE_LEAVE: [...SUPERVISORS, "HEAD", "SELF"],
  SEE_LEAVE: [...SUPERVISORS, "HEAD", "SELF", "ASKED"],

  SET_CATEGORIES: ["ORGANISATION_ADMIN"],
  APPOINT_OFFICE: ["ORGANISATION_ADMIN"],
  SET_GROUP_CATEGORY: SUPERVISORS,
  FOUND_GROUP: [...SUPERVISORS, "HEAD"],
  KNOW_GROUP: [...SUPERVISORS, "HEAD", ...ANY_GROUP_ROLE, "MEMBER"],
  MANAGE_GROUP: [...SUPERVISORS, ...MANAGERS],
  SET_GROUP_HOURS: [...SUPERVISORS, ...MANAGERS],
  SET_GROUP_BOT: [...SUPERVISORS, ...MANAGERS],
  APPOINT: [...SUPERVISORS, "OWNER"],
  SEE_BOARD: [...SUPERVISORS, "HEAD", ...LEADERS],

  DRAFT_RULES: [...SUPERVISORS, ...MANAGERS],
  PUBLISH_RULES: SUPERVISORS,
  INTERPRET_RULES: SUPERVISORS,

  KNOW_GROUP_NOTICES: [...SUPERVISORS, ...ANY_GROUP_ROLE],
  PUBLISH_NOTICE: ["PUBLISHER"],
  REVISE_NOTICE: ["PUBLISHER"],
  WITHDRAW_NOTICE: ["PUBLISHER", "OWNER"],
  READ_FEEDBACK: ["PUBLISHER"],

  ASSIGN_TASK: ["HEAD", ...LEADERS],
  ASSIGN_TO_OWN_PEOPLE: ["HEAD"],
  DECIDE_TASK: ["AUTHOR"],
  DECIDE_ORPHANED_TASK: ["OWNER", "ADMIN"],
  CANCEL_TASK: ["AUTHOR", "OWNER"],
  REASSIGN_TASK: ["HEAD", "SELF"],
  RELAY_TASK: ["HEAD"],
  PASS_ON_QUESTION: ["HEAD"],
  ANSWER_FOR_FORMER_HEAD: ["HEAD"],
  SEE_ACCOUNTABILITY: [...SUPERVISORS, ...MANAGERS, "AUTHOR", "SELF", "ASKED"],

  RECORD_VIOLATION: [...SUPERVISORS, "HEAD", ...MANAGERS],
  SET_REPORTS: ["ORGANISATION_ADMIN"],
  SEE_CASE: [...SUPERVISORS, "HEAD", ...MANAGERS, "SELF"],

  CLOSE_DAY: [...SUPERVISORS, "HEAD", ...LEADERS],
  CORRECT_RECORD: ["OFFICE", ...MANAGERS, "SELF"],
} as const satisfies Record<string, readonly RoleInScope[]>;
export type Action = keyof typeof RIGHTS;

/** What is about people or the whole organisation: the office of one category of groups has no part in it. */
const NOT_OF_A_CATEGORY: readonly Action[] = [
  "INVITE",
  "AGREE_TO_DEVICE",
  "MANAGE_LEAVE",
  "SEE_LEAVE",
  "FOUND_GROUP",
  "PUBLISH_RULES",
];

const rolesFor = (action: Action): readonly RoleInScope[] => RIGHTS[action];

/** The roles in a group that may do it; for conditions in SQL about people other than the caller. */
export const groupRolesFor = (action: Action): RoleInScope[] =>
  rolesFor(action).filter((role) => ANY_GROUP_ROLE.some((one) => one === role));

/** On what an action is done. What is not named gives nobody a right to it. */
export interface ActionTarget {
  group?: {
    id: string;
    /** The line of ids of its department, from the top, each closed with "/". */
    lineage?: string;
    /** The caller is in it. */
    member?: boolean;
  };
  /** The line of ids of the department of whom it concerns. */
  lineage?: string;
  /**
   * Who made it; null once membership and roles no longer let them: having made it gives no right of its
   * own (decision 34).
   */
  authorId?: string | null;
  /** Whom it is about. */
  personId?: string | null;
  /** To whom it was put. */
  askedId?: string | null;
}

/** Whether a department is another one, or below it; by their lines of ids. */
export const isWithin = (lineage: string, above: string): boolean =>
  above !== "" && lineage.startsWith(above);

const isBelowOneOf = (lineages: readonly string[], { lineage, group }: ActionTarget): boolean =>
  [lineage, group?.lineage].some(
    (line) => line !== undefined && lineages.some((above) => isWithin(line, above)),
  );

const linesOf = ({ headed }: CallerRoles): string[] =>
  headed.map(({ lineage }) => lineage).filter((lineage) => lineage !== "");

function holds(
  caller: CallerRoles,
  role: RoleInScope,
  target: ActionTarget,
  action: Action,
): boolean {
  switch (role) {
    case "ORGANISATION_ADMIN":
      return caller.organisationAdmin;
    case "HEAD":
      return isBelowOneOf(linesOf(caller), target);
    case "MEMBER":
      return target.group?.member ?? false;
    case "AUTHOR":
      return target.authorId === caller.personId;
    case "SELF":
      return target.personId === caller.personId;
    case "ASKED":
      return target.askedId === caller.personId;
    case "OFFICE":
      if (caller.office) return true;
      return !NOT_OF_A_CATEGORY.includes(action) && holdsInGroup(caller, role, target);
    case "OWNER":
    case "ADMIN":
    case "PUBLISHER":
    case "LEADER":
      return holdsInGroup(caller, role, target);
  }
}

const holdsInGroup = (
  caller: CallerRoles,
  role: GroupRole | "OFFICE",
  { group }: ActionTarget,
): boolean => (group && caller.groups.get(group.id)?.has(role)) ?? false;

/** Whether the caller may do it there; without a target, in the whole organisation. */
export const may = (caller: CallerRoles, action: Action, target: ActionTarget = {}): boolean =>
  rolesFor(action).some((role) => holds(caller, role, target, action));

/** Where somebody may do something: everywhere, or in these groups and below these departments. */
export interface AuthorityScope {
  all: boolean;
  groupIds: readonly string[];
  lineages: readonly string[];
}

/** Where the caller may do it by the roles they hold; for conditions in SQL, which say the rest. */
export const authorityScope = (caller: CallerRoles, action: Action): AuthorityScope => ({
  all: may(caller, action),
  groupIds: [...caller.groups.keys()].filter((id) => may(caller, action, { group: { id } })),
  lineages: rolesFor(action).includes("HEAD") ? linesOf(caller) : [],
});

/** Whether a scope holds anything at all. */
export const isSomewhere = ({ all, groupIds, lineages }: AuthorityScope): boolean =>
  all || groupIds.length > 0 || lineages.length > 0;

/** Whether there is any place where the caller may do it. */
export const mayAnywhere = (caller: CallerRoles, action: Action): boolean =>
  isSomewhere(authorityScope(caller, action));

/** Whether a target lies in a scope. */
export const covers = (
  { all, groupIds, lineages }: AuthorityScope,
  target: Pick<ActionTarget, "group" | "lineage">,
): boolean =>
  all || groupIds.some((id) => id === target.group?.id) || isBelowOneOf(lineages, target);

/** Whether a scope may hold some people of these groups: those of a department can be in any group. */
export const overlaps = (
  { all, groupIds, lineages }: AuthorityScope,
  ofGroups: readonly string[],
): boolean => all || lineages.length > 0 || ofGroups.some((id) => groupIds.includes(id));
