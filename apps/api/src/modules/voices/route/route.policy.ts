import { isWithin } from "../../people/authority.policy.ts";
import type { Role } from "../../people/index.ts";
import type { ReportKind, ReportReceiver } from "../report/report.state.ts";
import type { ReportRules, SetReceiver } from "../settings/settings.policy.ts";

/** A role that somebody holds who is still there. */
export interface RoleHeld {
  personId: string;
  role: Role;
  scopeId: string;
  /** The line of ids of the department that the person is in. */
  lineage: string;
  /** Of a HEAD: the line of the department that is headed. */
  headed: string | null;
}

/** Who is who in an organisation on a day; what a route is worked out from. */
export interface Staff {
  organisationId: string;
  held: readonly RoleHeld[];
  away: ReadonlySet<string>;
  /** Whom somebody away is represented by. */
  standIns: ReadonlyMap<string, string>;
  rules: Pick<ReportRules, "receivers">;
  /** The person appointed for what names everybody else; null: none, or they have departed. */
  appointedId: string | null;
}

/** What decides who receives a report. */
export interface Matter {
  kind: ReportKind;
  /** Where its handlers have moved it to; left out, where its kind goes. */
  receiver?: ReportReceiver;
  group: { id: string; lineage: string; categoryId: string } | null;
  /** The line of the department that it was forwarded to, whose heads stand in for those of the group. */
  forwarded?: string | null;
  /** Who has taken it on; counts as long as they may handle it. */
  takenById?: string | null;
  named: readonly string[];
  /** Whoever reports, enters, or has stepped aside: they do not decide it. */
  never: readonly string[];
  /** How often it has gone up because nobody answered. */
  silences: number;
}

/** Who handles a report at this moment. */
export interface Route {
  receiver: ReportReceiver | null;
  /** Empty: nobody in the organisation may. */
  personIds: string[];
  /** Somebody who would have received it is passed over, because it names them or whom they would decide for. */
  avoids: boolean;
}

/** From the nearest to the last; within HEAD, from the group's department up. */
const ORDER: readonly SetReceiver[] = ["GROUP_MANAGERS", "HEAD", "OFFICE", "ORGANISATION_ADMIN"];

/** People of one level, who are asked together. */
interface Level {
  receiver: ReportReceiver;
  personIds: string[];
}

/** Everybody who could receive it, from the nearest level to the last, named or not. */
function levelsOf({ held, organisationId }: Staff, { group, forwarded }: Matter): Level[] {
  const holding = (scopeId: string | undefined, ...roles: Role[]) => [
    ...new Set(
      held
        .filter((one) => one.scopeId === scopeId && roles.includes(one.role))
        .map(({ personId }) => personId),
    ),
  ];
  const line = (forwarded ?? group?.lineage ?? "").split("/").filter((id) => id !== "");
  return [
    { receiver: "GROUP_MANAGERS", personIds: holding(group?.id, "OWNER", "ADMIN") },
    ...line
      .toReversed()
      .map((id) => ({ receiver: "HEAD" as const, personIds: holding(id, "HEAD") })),
    { receiver: "OFFICE", personIds: holding(group?.categoryId, "OFFICE") },
    { receiver: "OFFICE", personIds: holding(organisationId, "OFFICE") },
    { receiver: "ORGANISATION_ADMIN", personIds: holding(organisationId, "ORGANISATION_ADMIN") },
  ];
}

/**
 * Whether somebody would decide for one of those named: they hold a role in a group that the named person owns,
 * are in a department that the named person heads, sit in the same office, or stand in for them.
 */
export function decidesFor(
  { held, standIns }: Pick<Staff, "held" | "standIns">,
  personId: string,
  named: readonly string[],
): boolean {
  if (named.some((id) => standIns.get(id) === personId)) return true;
  const own = held.filter((one) => one.personId === personId);
  return held
    .filter((one) => named.includes(one.personId))
    .some(({ role, scopeId, headed }) => {
      if (role === "OWNER") return own.some((one) => one.scopeId === scopeId);
      if (role === "HEAD") return own.some((one) => isWithin(one.lineage, headed ?? ""));
      if (role === "OFFICE") return own.some((one) => one.role === role && one.scopeId === scopeId);
      return false;
    });
}

/**
 * Who handles a report at this moment (Mission B13): the receiver of its kind, or whoever is next above, without
 * anybody named, whoever would decide for them, whoever reports, and whoever is away. After the last level
 * comes the appointed person. They may be below a named head, as everybody is below the head of all; they are
 * passed over only when they are named themselves, report, or stand in for somebody named.
 */
export function routeOf(staff: Staff, matter: Matter): Route {
  const { named, never } = matter;
  const barred = (id: string) => named.includes(id) || never.includes(id);
  const free = (id: string) => !barred(id) && !decidesFor(staff, id, named);
  const start = matter.receiver ?? staff.rules.receivers[matter.kind];
  const from = start === "APPOINTED" ? ORDER.length : ORDER.indexOf(start);
  const levels = levelsOf(staff, matter).filter(
    ({ receiver }) => receiver !== "APPOINTED" && ORDER.indexOf(receiver) >= from,
  );
  const there = (present: (id: string) => boolean) =>
    levels
      .map(({ receiver, personIds }) => ({
        receiver,
        personIds: personIds.filter((id) => free(id) && present(id)),
      }))
      .filter(({ personIds }) => personIds.length > 0);
  const present = there((id) => !staff.away.has(id));
  const open = present.length > 0 ? present : there(() => true);
  const first = levels.find(({ personIds }) => personIds.length > 0);
  const avoids = first?.personIds.some((id) => !never.includes(id) && !free(id)) ?? false;
  const taken = open.findIndex(({ personIds }) => personIds.includes(matter.takenById ?? ""));
  const found = open[Math.min(Math.max(0, taken) + matter.silences, open.length - 1)];
  if (found) return { ...found, avoids };
  const { appointedId: last, standIns } = staff;
  if (last === null || barred(last) || named.some((id) => standIns.get(id) === last))
    return { receiver: null, personIds: [], avoids };
  return { receiver: "APPOINTED", personIds: [last], avoids };
}
