import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { type DayFacts, dayOutcomeOf } from "../../tasks/assignment/day-outcome.policy.ts";
import { outcomeOn } from "../closing/outcome.policy.ts";
import type { CloseOutOutcome } from "./close-out.state.ts";

/** An assignment as the close-out of a day reads it, with the names as they are that day. */
export interface ComposableAssignment {
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
  /** An earlier deadline that had passed before it was moved. */
  missedDueAt: number | null;
  doneAt: number | null;
  doneLate: number;
  confirmedAt: number | null;
  blockedOn: BusinessDay | null;
  waitsFor: string | null;
  carries: number;
  standInForId: string | null;
  carriedTo: BusinessDay | null;
  /** Of what nobody has any more: why, and who had it last; its person is who decides on it. */
  unassignedBecause?: "REFUSED" | "LEFT";
  lastHeldBy?: string;
}

/** A carry-over of an assignment. */
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
  unassigned?: string;
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

const OUTCOME_ORDER: Record<CloseOutOutcome, number> = { OPEN: 0, CARRIED: 1, DONE: 2 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The record of a day from its assignments: each is in exactly one of done, carried and open, or exempt, or
 * not due that day; and the totals are the sums of the lines.
 */
export function compose(
  { day, dueAt, away }: Day,
  assignments: readonly ComposableAssignment[],
  chains: ReadonlyMap<string, readonly ChainStep[]>,
): { lines: ComposedLine[]; totals: Totals; exempt: ComposableAssignment[] } {
  const exempt: ComposableAssignment[] = [];
  const counted: {
    assignment: ComposableAssignment;
    outcome: CloseOutOutcome;
    steps: readonly ChainStep[];
  }[] = [];
  for (const assignment of assignments) {
    const outcome = outcomeOn(
      {
        ...factsOf(assignment, day),
        away: away.has(assignment.personId),
        unassigned: Boolean(assignment.unassignedBecause),
      },
      day,
    );
    if (outcome === "EXEMPT") exempt.push(assignment);
    else if (outcome) counted.push({ assignment, outcome, steps: chains.get(assignment.id) ?? [] });
  }
  counted.sort(
    (a, b) =>
      OUTCOME_ORDER[a.outcome] - OUTCOME_ORDER[b.outcome] ||
      (a.outcome === "CARRIED" ? b.steps.length - a.steps.length : 0) ||
      Number(a.assignment.blockedOn === day) - Number(b.assignment.blockedOn === day) ||
      compare(a.assignment.departmentPath, b.assignment.departmentPath) ||
      compare(a.assignment.personName, b.assignment.personName) ||
      compare(a.assignment.id, b.assignment.id),
  );
  const lines = counted.map(({ assignment, outcome, steps }, i): ComposedLine => {
    const blocked = dayOutcomeOf(factsOf(assignment, day), day) === "BLOCKED";
    return {
      position: i + 1,
      assignmentId: assignment.id,
      taskId: assignment.taskId,
      personId: assignment.personId,
      personName: assignment.personName,
      departmentId: assignment.departmentId,
      departmentName: assignment.departmentName,
      goal: assignment.goal,
      outcome,
      answered: assignment.confirmedAt !== null && !assignment.unassignedBecause,
      blocked,
      waitsFor: blocked ? assignment.waitsFor : null,
      late:
        outcome === "DONE"
          ? Number(assignment.doneLate) === 1
          : assignment.missedDueAt !== null || Number(assignment.dueAt) < dueAt.getTime(),
      dueAt: Number(assignment.dueAt),
      doneAt: outcome === "DONE" ? Number(assignment.doneAt) : null,
      carryCount: steps.length,
      carriedTo: outcome === "CARRIED" ? assignment.carriedTo : null,
      chain: chainOf(steps),
      ...unassignedOf(assignment),
    };
  });
  return { lines, totals: totalsOf(lines, counted, exempt), exempt };
}

/**
 * The days from which it was carried over, each with the reason, and those to which it was; the latter
 * without a reason, because there it was left open, or still is.
 */
export const chainOf = (steps: readonly ChainStep[]): ComposedLine["chain"] =>
  steps.flatMap(({ fromOn, toOn, reason }, i) => {
    const from = { on: fromOn, reason };
    return steps[i + 1]?.fromOn === toOn ? [from] : [from, { on: toOn, reason: null }];
  });

/** What was carried over from the day says so by where it went. */
const factsOf = (assignment: ComposableAssignment, day: BusinessDay): DayFacts => ({
  ...assignment,
  carriedFromOn: assignment.carriedTo === null ? null : day,
});

const unassignedOf = ({
  unassignedBecause,
  lastHeldBy = "",
}: ComposableAssignment): Pick<ComposedLine, "unassigned"> =>
  unassignedBecause ? { unassigned: closeOutWords.unassigned[unassignedBecause](lastHeldBy) } : {};

function totalsOf(
  lines: readonly ComposedLine[],
  counted: readonly { assignment: ComposableAssignment }[],
  exempt: readonly ComposableAssignment[],
): Totals {
  const of = (holds: (line: ComposedLine) => boolean): number => lines.filter(holds).length;
  const handed = counted.flatMap(({ assignment }) => assignment.standInForId ?? []);
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
