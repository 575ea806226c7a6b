import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { kindsIn, proposalFor } from "../ladder/ladder.read.ts";

/** The kind of a case, as the settings of that day have it. */
export const kindOfCase = (found: CaseRow) =>
  orNotFound(kindsIn(settingsOfCase(found)).find(({ key }) => key === found.kindKey));

/** What the ladder proposes for a case now, and which measures it counts. */
export function proposalForCase(ctx: RequestContext, found: CaseRow) {
  const { groupId, personId } = found;
  const signed = found.signedAt !== null;
  const act = { groupId, personId, kind: kindOfCase(found), at: Number(found.happenedAt), signed };
  return proposalFor(ctx, settingsOfCase(found), act);
}
