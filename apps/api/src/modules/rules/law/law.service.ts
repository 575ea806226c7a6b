import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { RefusedError } from "../../../kernel/refusal.ts";
import { hashOf, record } from "../../journal/index.ts";
import { contentOf, type VersionRow } from "../version/version.read.ts";
import {
  firstUnlawful,
  type StoredLawJudgement,
  type LawJudgement,
  strayJudgement,
  unlawfulIn,
} from "./law.policy.ts";

/**
 * Refuses a text with something that the law forbids, naming the first such clause, unless who publishes has
 * judged each of them to be no fault. Refuses with `RULES_UNLAWFUL`, `BAD_INPUT`.
 */
export async function lawful(
  ctx: Ctx,
  version: VersionRow,
  given: readonly LawJudgement[],
): Promise<StoredLawJudgement[]> {
  const found = unlawfulIn((await contentOf(ctx, version)).clauses);
  const fields = new Fields();
  const judged = fields
    .list("lawJudgements", given, { min: 0, max: LIMITS.lawJudgements })
    .map((one, i) => ({
      ...one,
      reason: fields.text(`lawJudgements.${i}.reason`, one.reason, TEXTS.reason),
    }));
  const stray = strayJudgement(found, judged);
  fields.expect(`lawJudgements.${stray}`, stray < 0);
  fields.done();
  const unlawful = firstUnlawful(found, judged);
  if (unlawful) throw new RefusedError("RULES_UNLAWFUL", { ...unlawful });
  return judged.map(({ clauseKey, topic, reason }) => {
    return { clauseKey, topic, reason, byId: ctx.actor.personId, at: ctx.now.getTime() };
  });
}

/** Each judgement is a line of its own in the journal, with the hash of what was said. */
export async function recordJudgements(
  ctx: Ctx,
  { id }: VersionRow,
  judged: readonly StoredLawJudgement[],
): Promise<void> {
  for (const one of judged)
    await record(ctx, {
      deed: "rules.law_judged_wrong",
      subjectId: id,
      contentHash: hashOf(one),
    });
}
