import { batchedListBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import type { VersionRow } from "../version/version.read.ts";
import { ComprehensionAnswer } from "./comprehension-answer.entity.ts";
import { openQuestions } from "./comprehension.policy.ts";

const ca = table(ComprehensionAnswer, "ca");

const myPlaces = batchedListBy(
  "versionId",
  (ctx, ids) =>
    rows<{ versionId: string; place: number }>(
      ctx,
      sql`select ${ca.pick("versionId", "place")} from ${ca}
        where ${ca.organisationId} = ${ctx.actor?.organisationId}
        and ${ca.personId} = ${ctx.actor?.personId} and ${ca.versionId} in (${list(ids)})`,
    ),
  ({ place }) => place,
);

/** Which questions of a version the caller has answered. */
export const answeredByMe = async (ctx: Ctx, versionId: string): Promise<ReadonlySet<number>> =>
  new Set(await myPlaces(ctx, versionId));

/** Which questions of a version the caller has still to answer; a version without questions needs no look. */
export async function openForMe(
  ctx: Ctx,
  { id, questionCount }: Pick<VersionRow, "id" | "questionCount">,
): Promise<number[]> {
  return questionCount === 0 ? [] : openQuestions(questionCount, await answeredByMe(ctx, id));
}
