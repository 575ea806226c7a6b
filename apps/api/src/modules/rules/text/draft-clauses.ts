import { inWorker } from "../../../kernel/worker.ts";
import { carryKeys } from "./carry-keys.ts";
import { labelled, type LabelledClause } from "./changes-since.ts";

/** A clause as the author has sent it: new ones have no key yet. */
export type GivenClause = Omit<LabelledClause, "key"> & { key: string | null };

/** The clauses that a draft follows. */
export interface ClausesBefore {
  /** Those of the newest version, published or not: from them come the keys. */
  latest: readonly LabelledClause[];
  /** Those of the newest published version, to which the labels refer; null before the first. */
  current: readonly LabelledClause[] | null;
}

/** The clauses of a draft with their keys and with what is said to have become of them (Mission R1). */
export const draftClauses = (
  given: readonly GivenClause[],
  { latest, current }: ClausesBefore,
): LabelledClause[] => labelled(current, keyed(latest, given));

export const draftClausesInWorker = inWorker<typeof draftClauses>(import.meta.url, "draftClauses");

/** Clauses that came without a key get that of the clause they continue, or a new one. */
function keyed(latest: readonly LabelledClause[], given: readonly GivenClause[]): LabelledClause[] {
  const named = new Set(given.flatMap(({ key }) => key ?? []));
  const nameless = given.filter(({ key }) => key === null);
  const carried = carryKeys(
    latest.filter(({ key }) => !named.has(key)),
    nameless.map(({ label, text, depth, heading }) => ({ label, text, depth, heading })),
  );
  const keys = new Map(nameless.map((clause, i) => [clause, carried[i]?.key ?? ""]));
  return given.map((clause) => ({ ...clause, key: clause.key ?? keys.get(clause) ?? "" }));
}
