import {
  firstMilderStep,
  type InputFault,
  isLadderStep,
  kindNameKey,
  kindsInUse,
  type LadderStep,
  LIMITS,
  type ViolationKind,
} from "@riqing/schema";

type Kinds = readonly ViolationKind[];

/** A kind as it is to stand in the catalogue. */
export interface KindWish {
  /** Null: a new one. */
  key: string | null;
  name: string;
  atOnce: boolean;
  unlessGoodReason: boolean;
  retired: boolean;
  /** The keys of the clauses that it rests on; null: as they are. */
  clauses: readonly string[] | null;
  /** Null: as they are; of a new one, those that most kinds have. */
  steps: readonly LadderStep[] | null;
}

/** What a new kind brings where nothing else is said. */
const USUAL_STEPS: readonly LadderStep[] = [
  { measure: "REMIND" },
  { measure: "WARN" },
  { measure: "MUTE", days: 1 },
  { measure: "REMOVE" },
  { measure: "REFER" },
];

/** What is wrong with a ladder: how many steps, the days of a mute, and that none is milder than the one before. */
export function ladderFaults(path: string, steps: readonly LadderStep[]): InputFault[] {
  if (steps.length === 0) return [{ path, reason: "TOO_FEW", limit: 1 }];
  if (steps.length > LIMITS.ladderSteps)
    return [{ path, reason: "TOO_MANY", limit: LIMITS.ladderSteps }];
  const wrong = steps.flatMap((step, i): InputFault[] =>
    isLadderStep(step)
      ? []
      : [{ path: `${path}.${i}.days`, reason: "NOT_VALID", limit: LIMITS.muteDays }],
  );
  const milder = firstMilderStep(steps);
  return milder === null || wrong.length > 0
    ? wrong
    : [{ path: `${path}.${milder}`, reason: "NOT_VALID" }];
}

/** Whether another kind is called so, in use or not: people could not tell the two apart. */
export const isNameTaken = (kinds: Kinds, name: string, key: string | null): boolean =>
  kinds.some((kind) => kind.key !== key && kindNameKey(kind.name) === kindNameKey(name));

/** The catalogue with a kind as it is to stand, under `newKey` where it is new: then it comes last. */
export function withKind(kinds: Kinds, wish: KindWish, newKey: string): ViolationKind[] {
  const before = kinds.find(({ key }) => key === wish.key);
  const kind: ViolationKind = {
    key: before?.key ?? newKey,
    name: wish.name,
    atOnce: wish.atOnce,
    ...(wish.unlessGoodReason ? { unlessGoodReason: true } : {}),
    steps: wish.steps ?? before?.steps ?? USUAL_STEPS,
    ...withClauses(wish.clauses ?? before?.clauses ?? []),
    ...(wish.retired ? { retired: true } : {}),
  };
  return before ? kinds.map((one) => (one === before ? kind : one)) : [...kinds, kind];
}

const withClauses = (clauses: readonly string[]) => (clauses.length > 0 ? { clauses } : {});

/** What is wrong with the clauses of a kind: how many, and that each is one that can be cited, or was named before. */
export function clauseFaults(
  clauses: readonly string[],
  citable: ReadonlySet<string>,
  before: readonly string[],
): InputFault[] {
  const path = "clauses";
  if (clauses.length > LIMITS.kindClauses)
    return [{ path, reason: "TOO_MANY", limit: LIMITS.kindClauses }];
  const known = clauses.every((key) => citable.has(key) || before.includes(key));
  const once = new Set(clauses).size === clauses.length;
  return known && once ? [] : [{ path, reason: "NOT_VALID" }];
}

/** The catalogue with another ladder for one kind. */
export const withLadder = (
  kinds: Kinds,
  key: string,
  steps: readonly LadderStep[],
): ViolationKind[] => kinds.map((kind) => (kind.key === key ? { ...kind, steps } : kind));

/** What is wrong with a catalogue as a whole: too many kinds, or none by which anything can be recorded. */
export function catalogueFaults(kinds: Kinds): InputFault[] {
  if (kinds.length > LIMITS.violationKinds)
    return [{ path: "name", reason: "TOO_MANY", limit: LIMITS.violationKinds }];
  return kindsInUse(kinds).length === 0 ? [{ path: "retired", reason: "TOO_FEW", limit: 1 }] : [];
}
