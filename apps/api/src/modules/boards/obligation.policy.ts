import { type BusinessDay, dayAfter } from "../../kernel/business-day.ts";
import type { DebtState } from "./obligation.state.ts";

/** The fields of one person's obligation that decide its state. */
export interface ObligationFacts {
  done: boolean;
  exempt: boolean;
  reachable: boolean;
  /** Late to take it on, or past their own promise. */
  slow: boolean;
  /** Their own deadline; a day lasts until its end. */
  dueAt: Date | null;
  dueOn: BusinessDay | null;
}

/** How far all members of the group are with it. */
export interface GroupProgress {
  asked: number;
  missing: number;
}

/** The current time, for the caller's organisation. */
export interface OrganisationClock {
  now: Date;
  today: BusinessDay;
  dayOf: (at: Date) => BusinessDay;
}

const isOver = ({ dueAt, dueOn }: ObligationFacts, { now, today }: OrganisationClock): boolean =>
  dueAt === null ? dueOn !== null && today > dueOn : now > dueAt;

const dueDay = ({ dueAt, dueOn }: ObligationFacts, { dayOf }: OrganisationClock) =>
  dueAt === null ? dueOn : dayOf(dueAt);

/**
 * The state of somebody's obligation. Unreachable is not slow, so it comes before late (Mission
 * B7). Behind: slow by their own word, or due today when half of those asked are through. Near: due today
 * or tomorrow.
 */
export function stateOf(
  share: ObligationFacts,
  others: GroupProgress,
  clock: OrganisationClock,
): DebtState {
  if (share.done) return "DONE";
  if (share.exempt) return "EXEMPT";
  if (!share.reachable) return "UNREACHABLE";
  if (isOver(share, clock)) return "OVER";
  if (share.slow) return "BEHIND";
  const day = dueDay(share, clock);
  if (day === null || day > dayAfter(clock.today, 1)) return "OPEN";
  const mostAreThrough = others.missing * 2 <= others.asked;
  return day === clock.today && mostAreThrough ? "BEHIND" : "NEAR";
}

/** The fields of an obligation that decide the order of the columns. */
export interface ColumnFacts {
  id: string;
  /** When it is over; null: never. */
  until: number | null;
}

/** What is due today comes first, then what is over, the newest first, then what lies ahead. */
export function byUrgency({ now, dayOf, today }: OrganisationClock) {
  const span = ({ until }: ColumnFacts): number => {
    if (until === null) return 3;
    if (until < now.getTime()) return 1;
    return dayOf(new Date(until)) === today ? 0 : 2;
  };
  return (a: ColumnFacts, b: ColumnFacts): number => {
    const [one, other] = [span(a), span(b)];
    if (one !== other) return one - other;
    const apart = (a.until ?? 0) - (b.until ?? 0);
    if (apart !== 0) return one === 1 ? -apart : apart;
    return a.id < b.id ? 1 : -1;
  };
}
