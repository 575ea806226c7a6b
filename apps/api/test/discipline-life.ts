/**
 * A plain model of the cases of one person, written without the product's own rules: time is a stream that flows
 * past each measure, in milliseconds, instead of sums of intervals. Mondays to Fridays are working days; the
 * organisation works from 08:30 to 12:00 and from 13:30 to 17:30.
 */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const ZONE = 8 * HOUR;

export type Kind = "REMIND" | "WARN" | "MUTE" | "REMOVE";

export interface LifeMeasure {
  kind: Kind;
  days: number;
  told: number | null;
  carriedOut: boolean;
  /** They had left when it was told: nobody has to take them out of the chat. */
  hadLeft?: boolean;
  /** How long it waited to be carried out, and how long it ran; time in which it stood still left out. */
  waited: number;
  ran: number;
  still: boolean;
  /** What it was built on has been revoked: since then, until somebody has looked at it again. */
  heldSince: number | null;
  /** The cases whose strikes raised its step. */
  builtOn: LifeCase[];
  lifted: boolean;
  revoked: boolean;
  strike: number;
}

export interface LifeAppeal {
  open: boolean;
  /** 24:00 of the last day to answer, of the first body and of the one above it. */
  first: number;
  second: number;
}

export interface LifeCase {
  id: string;
  state: "OPEN" | "TO_CORRECT" | "DECIDED" | "CORRECTED" | "DISMISSED";
  inside: boolean;
  happened: number;
  hearUntil: number;
  said: boolean;
  measure: LifeMeasure | null;
  appeal: LifeAppeal | null;
}

const local = (at: number) => new Date(at + ZONE);
export const dayOf = (at: number): string => local(at).toISOString().slice(0, 10);
const midnight = (at: number): number => Math.floor((at + ZONE) / DAY) * DAY - ZONE;
const works = (at: number): boolean => ![0, 6].includes(local(at).getUTCDay());

/** 24:00 of the n-th working day after the day of an instant. */
export function endOfWorkday(at: number, n: number): number {
  let day = midnight(at);
  for (let left = n; left > 0;) {
    day += DAY;
    if (works(day)) left -= 1;
  }
  return day + DAY;
}

/** So many working hours later. */
export function afterWorkingHours(at: number, hours: number): number {
  let left = hours * HOUR;
  for (let day = midnight(at); ; day += DAY) {
    if (!works(day)) continue;
    for (const [from, until] of [
      [8.5, 12],
      [13.5, 17.5],
    ] as const) {
      const start = Math.max(at, day + from * HOUR);
      const room = day + until * HOUR - start;
      if (room <= 0) continue;
      if (left <= room) return start + left;
      left -= room;
    }
  }
}

/** The first instant at which a strike of this instant counts no more: the same day three months later. */
export function strikeEnd(told: number): number {
  const day = local(told);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 3, day.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date, last)) - ZONE;
}

const byHand = (kind: Kind): boolean => kind === "MUTE" || kind === "REMOVE";
const length = ({ days }: LifeMeasure): number => days * DAY;
const lapsed = (m: LifeMeasure): boolean =>
  m.kind === "MUTE" && !m.carriedOut && m.waited >= 24 * HOUR;

export function measureStateOf(m: LifeMeasure): string {
  if (m.revoked) return "REVOKED";
  if (m.told === null) return "DECIDED";
  if (m.lifted) return "LIFTED";
  if (m.kind === "MUTE" && m.carriedOut && m.ran >= length(m)) return "ENDED";
  if (!byHand(m.kind)) return "TOLD";
  if (m.still) return "PAUSED";
  if (m.carriedOut) return "CARRIED_OUT";
  return lapsed(m) ? "LAPSED" : "TOLD";
}

export class Life {
  now: number;
  readonly cases: LifeCase[] = [];
  inGroup = true;
  /** The case whose removal ended the membership. */
  removedBy: LifeCase | null = null;

  constructor(now: number) {
    this.now = now;
  }

  /** Lets time flow up to an instant. */
  flow(to: number): void {
    while (this.now < to) {
      const next = Math.min(to, ...this.changes());
      for (const { measure } of this.cases) if (measure) flowPast(measure, next - this.now);
      this.now = next;
      for (const { measure, appeal } of this.cases)
        if (measure && appeal?.open && byHand(measure.kind) && this.now >= appeal.second)
          measure.still = true;
    }
  }

  /** The instants after now at which something changes by itself. */
  changes(): number[] {
    const at: number[] = [];
    for (const found of this.cases) {
      const { measure: m, appeal } = found;
      if (found.state === "OPEN" && !found.said) at.push(found.hearUntil);
      if (appeal?.open) at.push(appeal.first, appeal.second);
      if (!m || m.told === null || m.revoked) continue;
      at.push(strikeEnd(m.told), endOfWorkday(m.told, 5));
      if (m.kind !== "MUTE" || m.lifted || m.still) continue;
      at.push(this.now + (m.carriedOut ? length(m) - m.ran : 24 * HOUR - m.waited));
    }
    return at.filter((each) => each > this.now);
  }

  counts({ told, revoked }: LifeMeasure): boolean {
    return told !== null && !revoked && this.now < strikeEnd(told);
  }

  counting(): number {
    return this.cases.filter(({ measure }) => measure && this.counts(measure)).length;
  }

  /** The cases whose strikes raise the step of something that happened then. */
  strikesBefore(happened: number): LifeCase[] {
    return this.cases.filter(
      ({ measure: m }) =>
        m && m.told !== null && !m.revoked && m.told < happened && happened < strikeEnd(m.told),
    );
  }

  /** A measure is taken back; what was built on it is counted again, and stands still where it has an effect. */
  revoke(found: LifeCase): void {
    const m = found.measure;
    if (!m) return;
    m.still = false;
    m.heldSince = null;
    m.revoked = true;
    this.restore(found);
    for (const later of this.cases) {
      const built = later.measure;
      if (!built?.builtOn.includes(found)) continue;
      built.builtOn = this.strikesBefore(later.happened);
      built.strike = built.builtOn.length + 1;
      const over = ["REVOKED", "LIFTED", "ENDED", "LAPSED"].includes(measureStateOf(built));
      if (over || built.kind === "REMIND") continue;
      built.heldSince = this.now;
      if (byHand(built.kind)) built.still = true;
      this.restore(later);
    }
  }

  /** What stood still goes on. */
  goOn(found: LifeCase): void {
    const m = found.measure;
    if (!m || m.heldSince !== null) return;
    const stood = m.still;
    m.still = false;
    if (stood && m.kind === "REMOVE" && m.told !== null) this.remove(found);
  }

  heard(found: LifeCase): boolean {
    return found.said || this.now >= found.hearUntil;
  }

  stage(found: LifeCase): string {
    if (found.state === "TO_CORRECT") return found.inside ? "TO_CORRECT" : "ENDED";
    if (found.state === "OPEN") {
      if (!found.inside) return "ENDED";
      return this.heard(found) ? "TO_DECIDE" : "HEARING";
    }
    const m = found.measure;
    if (!m) return "ENDED";
    if (found.appeal?.open) return "APPEALED";
    const state = measureStateOf(m);
    if (state === "DECIDED") return "MEASURE_TO_TELL";
    if (state === "TOLD" && byHand(m.kind)) return "TO_CARRY_OUT";
    if (m.heldSince !== null && !m.revoked) return "TO_REVIEW";
    return state === "CARRIED_OUT" && m.kind === "MUTE" ? "RUNNING" : "ENDED";
  }

  /** What was caused by a removal is taken back, or holds again. */
  restore(found: LifeCase): void {
    if (this.removedBy !== found) return;
    this.removedBy = null;
    this.inGroup = true;
  }

  remove(found: LifeCase): void {
    const m = found.measure;
    if (!this.inGroup) {
      if (m && !m.carriedOut && this.removedBy === null)
        Object.assign(m, { carriedOut: true, hadLeft: true });
      return;
    }
    if (m?.hadLeft) Object.assign(m, { carriedOut: false, hadLeft: false });
    this.inGroup = false;
    this.removedBy = found;
  }
}

function flowPast(m: LifeMeasure, ms: number): void {
  if (m.told === null || m.revoked || m.lifted || m.still || !byHand(m.kind)) return;
  if (m.carriedOut) m.ran += ms;
  else m.waited += ms;
}
