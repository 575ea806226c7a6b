import {
  firstMilderStep,
  isLadderStep,
  kindNameKey,
  type LadderStep,
  LIMITS,
  MEASURES,
  ladderText,
  textFault,
  TEXTS,
} from "@riqing/schema";
import { CATALOGUE } from "../../words/catalogue";
import type { CatalogueKind } from "./use-catalogue";

/** A kind as it is written. */
export interface KindForm {
  name: string;
  atOnce: boolean;
  unlessGoodReason: boolean;
  retired: boolean;
  /** The keys of the clauses that it rests on. */
  clauses: string[];
}

export const kindFormOf = (kind: CatalogueKind | null): KindForm => ({
  name: kind?.name ?? "",
  atOnce: kind?.atOnce ?? false,
  unlessGoodReason: kind?.unlessGoodReason ?? false,
  retired: kind?.retired ?? false,
  clauses: [...(kind?.clauses ?? [])],
});

/** The steps of a kind, as settings have them: only a mute has days. */
export const stepsOf = ({ steps }: Pick<CatalogueKind, "steps">): LadderStep[] =>
  steps.map(({ measure, days }) => (days == null ? { measure } : { measure, days }));

export const stepWords = (step: LadderStep): string => ladderText([step]);

/** The first thing that stands in the way of saving a kind; null: nothing does. */
export function whyNotSaveKind(
  form: KindForm,
  kind: CatalogueKind | null,
  all: readonly CatalogueKind[],
): string | null {
  const words = CATALOGUE.kind;
  const fault = textFault(form.name, TEXTS.violationName);
  if (fault === "REQUIRED") return words.nameMissing;
  if (fault === "TOO_SHORT") return words.nameShort;
  if (fault === "TOO_LONG") return words.nameLong;
  const others = all.filter((one) => one.key !== kind?.key);
  const key = kindNameKey(form.name);
  if (others.some(({ name }) => kindNameKey(name) === key)) return words.nameTaken;
  if (kind === null && all.length >= LIMITS.violationKinds)
    return words.full(LIMITS.violationKinds);
  if (form.retired && others.every(({ retired }) => retired)) return words.last;
  const same = kind !== null && JSON.stringify(kindFormOf(kind)) === JSON.stringify(form);
  return same ? words.unchanged : null;
}

/** The first thing that is wrong with a ladder, in words; null: nothing is. */
export function whyNotLadder(steps: readonly LadderStep[]): string | null {
  const words = CATALOGUE.ladder;
  if (!steps.every(isLadderStep)) return words.daysWrong(LIMITS.muteDays);
  const milder = firstMilderStep(steps);
  return milder === null ? null : words.milder(milder + 1);
}

/** What a step that is added begins with: as the last one, or the next harsher measure. */
export function nextStep(steps: readonly LadderStep[]): LadderStep {
  const last = steps.at(-1) ?? { measure: "REMIND" };
  const at = MEASURES.indexOf(last.measure);
  const measure = MEASURES[Math.min(at + 1, MEASURES.length - 1)] ?? last.measure;
  return measure === "MUTE" ? { measure, days: 1 } : { measure };
}

/** The measures by which the catalogue is listed, the harshest first. */
export const HARSHEST_FIRST = [...MEASURES].reverse();

/** The numbers of the clauses that a kind rests on, as "9.1（5）、9.2"; those that stand in no rules any more left out. */
export const clauseLabels = (
  { clauses }: Pick<CatalogueKind, "clauses">,
  all: readonly { key: string; label: string; text: string }[],
): string =>
  all
    .filter(({ key }) => clauses.includes(key))
    .map(({ label, text }) => label || text.slice(0, 8))
    .join("、");
