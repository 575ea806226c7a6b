import {
  type AssumedSeries,
  Catalogue,
  type CatalogueQuery,
  LadderInWords,
  type LadderStep,
  SaveLadder,
  SaveViolationKind,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { CATALOGUE } from "../../words/catalogue";

/** A category with its catalogue. */
export type CatalogueValue = CatalogueQuery["category"];
export type CatalogueKind = CatalogueValue["catalogue"][number];

export const useCatalogue = (id: string) => useRead(Catalogue, { id }, (data) => data.category);

/** As the contract takes a step. */
export const stepsToSend = (steps: readonly LadderStep[]) =>
  steps.map(({ measure, days = null }) => ({ measure, days }));

/** What one member's next five cases would bring by a ladder as it is written. */
export const useLadderInWords = (
  asked: { categoryId: string; atOnce: boolean; series: AssumedSeries },
  steps: readonly LadderStep[],
  when: boolean,
) =>
  useRead(LadderInWords, { ...asked, steps: stepsToSend(steps) }, (data) => data.ladderInWords, {
    when,
  });

export const useSaveKind = () => useDeed(SaveViolationKind, { said: CATALOGUE.kind.saved });

export const useSaveLadder = () => useDeed(SaveLadder, { said: CATALOGUE.kind.saved });
