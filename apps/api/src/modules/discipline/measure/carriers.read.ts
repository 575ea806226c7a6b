import type { RequestContext } from "../../../kernel/ctx.ts";
import { type CaseRow, groupOfCase, inCase, settingsOfCase } from "../case/case.row.ts";
import { carriersAfter, DEED_OF, entitledTo } from "../case/entitled.policy.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import { missedTerms } from "./measure.policy.ts";
import { factsOfMeasure, type MeasureRow } from "./measure.read.ts";

/** Who is to carry a measure out at this moment, and how many terms have passed with nobody doing it. */
export async function carriersOf(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
): Promise<{ personIds: string[]; missed: number }> {
  const missed = missedTerms(factsOfMeasure(measure), ctx.now.getTime());
  const { rights } = settingsOfCase(found);
  if (!rights) return { personIds: [], missed };
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  const out = inCase(found);
  const { personIds } = entitledTo(DEED_OF[measure.measure], rights, holders, out);
  return { personIds: carriersAfter(missed, personIds, holders, out), missed };
}
