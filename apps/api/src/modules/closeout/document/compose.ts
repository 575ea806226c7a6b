import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { outcomeOn } from "../closing/ledger.policy.ts";
import type { CloseOutOutcome } from "./close-out.state.ts";

/** A share as the close-out of a day reads it, with the names as they are that day. */
export interface ShareRow {
  id: string;
  taskId: string;
  goal: string;
  personId: string;
  personName: string;
  departmentId: string;
  departmentName: string;
  departmentPath: string;
  state: "ASKED" | "CONFIRMED" | "DONE" | "ACCEPTED" | "ENDED";
  dayOn: BusinessDay;
  doneOn: BusinessDay | null;
  dueAt: number;
  doneAt: number | null;
  doneLate: number;
  confirmedAt: number | null;
  blockedOn: BusinessDay | null;
  waitsFor: string | null;
  carries: number;
  standInForId: string | null;
  carriedTo: BusinessDay | null;
  /** Of what nobody has any more: why, and who had it last; its person is who decides on it. */
  unheldBecause?: "REFUSED" | "LEFT";
  lastHeldBy?: string;
}

/** A carry-over of a share. */
export interface ChainStep {
  fromOn: BusinessDay;
  toOn: BusinessDay;
  reason: string;
}

/** A line of the record, before it has an id. */
export interface ComposedLine {
  position: number;
  assignmentId: string;
  taskId: string;
  personId: string;
  personName: string;
  departmentId: string;
  departmentName: string;
  goal: string;
  outcome: CloseOutOutcome;
  answered: boolean;
  blocked: boolean;
  waitsFor: string | null;
  late: boolean;
  dueAt: number;
  doneAt: number | null;
  carryCount: number;
  carriedTo: BusinessDay | null;
  /** The days it was carried from with the reasons, then the one it was carried to. */
  chain: { on: BusinessDay; reason: string | null }[];
  /** Of what nobody has: that, in words, as the summary keeps them. */
  unheld?: string;
}

export interface Totals {
  due: number;
  people: number;
  done: number;
  carried: number;
  open: number;
  blocked: number;
  late: number;
  exempt: number;
  exemptPeople: number;
  handedOver: number;
  handedOverPeople: number;
}

interface Day {
  day: BusinessDay;
  /** The instant of the close-out. */
  dueAt: Date;
  away: ReadonlySet<string>;
}

const ORDER: CloseOutOutcome[] = ["OPEN", "CARRIED", "DONE"];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The record of a day from its shares: each is in exactly one of done, carried and open, or exempt, or
 * not due that day; and the totals are the sums of the lines.
 */
export function compose(
  { day, dueAt, away }: Day,
  shares: readonly ShareRow[],
  chains: ReadonlyMap<string, readonly ChainStep[]>,
): { lines: ComposedLine[]; totals: Totals; exempt: ShareRow[] } {
  const exempt: ShareRow[] = [];
  const counted: { share: ShareRow; outcome: CloseOutOutcome; steps: readonly ChainStep[] }[] = [];
  for (const share of shares) {
    const outcome = outcomeOn(
      { ...share, away: away.has(share.personId), unheld: Boolean(share.unheldBecause) },
      day,
    );
    if (outcome === "EXEMPT") exempt.push(share);
    else if (outcome) counted.push({ share, outcome, steps: chains.get(share.id) ?? [] });
  }
  counted.sort(
    (a, b) =>
      ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
      (a.outcome === "CARRIED" ? b.steps.length - a.steps.length : 0) ||
      Number(a.share.blockedOn === day) - Number(b.share.blockedOn === day) ||
      compare(a.share.departmentPath, b.share.departmentPath) ||
      compare(a.share.personName, b.share.personName) ||
      compare(a.share.id, b.share.id),
  );
  const lines = counted.map(({ share, outcome, steps }, i): ComposedLine => {
    const blocked = outcome === "OPEN" && share.blockedOn === day && !share.unheldBecause;
    const last = steps.at(-1);
    return {
      position: i + 1,
      assignmentId: share.id,
      taskId: share.taskId,
      personId: share.personId,
      personName: share.personName,
      departmentId: share.departmentId,
      departmentName: share.departmentName,
      goal: share.goal,
      outcome,
      answered: share.confirmedAt !== null && !share.unheldBecause,
      blocked,
      waitsFor: blocked ? share.waitsFor : null,
      late:
        outcome === "DONE" ? Number(share.doneLate) === 1 : Number(share.dueAt) < dueAt.getTime(),
      dueAt: Number(share.dueAt),
      doneAt: outcome === "DONE" ? Number(share.doneAt) : null,
      carryCount: steps.length,
      carriedTo: outcome === "CARRIED" ? share.carriedTo : null,
      chain: last
        ? [
            ...steps.map(({ fromOn, reason }) => ({ on: fromOn, reason })),
            { on: last.toOn, reason: null },
          ]
        : [],
      ...unheldOf(share),
    };
  });
  return { lines, totals: totalsOf(lines, counted, exempt), exempt };
}

const unheldOf = ({ unheldBecause, lastHeldBy = "" }: ShareRow): Pick<ComposedLine, "unheld"> =>
  unheldBecause ? { unheld: closeOutWords.unheld[unheldBecause](lastHeldBy) } : {};

function totalsOf(
  lines: readonly ComposedLine[],
  counted: readonly { share: ShareRow }[],
  exempt: readonly ShareRow[],
): Totals {
  const of = (holds: (line: ComposedLine) => boolean): number => lines.filter(holds).length;
  const handed = counted.flatMap(({ share }) => share.standInForId ?? []);
  return {
    due: lines.length,
    people: new Set(lines.map(({ personId }) => personId)).size,
    done: of(({ outcome }) => outcome === "DONE"),
    carried: of(({ outcome }) => outcome === "CARRIED"),
    open: of(({ outcome }) => outcome === "OPEN"),
    blocked: of(({ blocked }) => blocked),
    late: of(({ late }) => late),
    exempt: exempt.length,
    exemptPeople: new Set(exempt.map(({ personId }) => personId)).size,
    handedOver: handed.length,
    handedOverPeople: new Set(handed).size,
  };
}
