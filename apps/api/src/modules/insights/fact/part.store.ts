import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, replace, run, sql } from "../../../kernel/sql.ts";
import { ResponsePartCount } from "./fact.entity.ts";
import { IDS_PER_STATEMENT, textsById } from "./histogram.store.ts";
import { addCounts } from "./histogram.ts";
import { type PartCount, partCountId } from "./part.ts";

const TABLE = "response_part_count";

/** What is counted of parts, by the ids of `partCountId`: by measure, as `formatCounts` writes it. */
export async function partTextsById(
  ctx: RequestContext,
  ids: readonly string[],
  toChange = false,
): Promise<Map<string, Record<string, string>>> {
  const texts = await textsById(ctx, TABLE, ids, toChange);
  return new Map([...texts].map(([id, text]) => [id, JSON.parse(text)]));
}

/** Adds to the counts of parts, in the caller's transaction, after `lockCounts`; empty rows are deleted. */
export async function addParts(
  ctx: RequestContext,
  organisationId: string,
  parts: readonly PartCount[],
): Promise<void> {
  for (let from = 0; from < parts.length; from += IDS_PER_STATEMENT) {
    const some = parts
      .slice(from, from + IDS_PER_STATEMENT)
      .map((part) => ({ id: partCountId(organisationId, part, part.week), part }));
    const kept = await partTextsById(
      ctx,
      some.map(({ id }) => id),
      true,
    );
    const summed = some.map(({ id, part }) => ({ id, part, sum: sumOf(kept.get(id), part) }));
    const isGone = ({ sum }: (typeof summed)[number]) => Object.keys(sum).length === 0;
    const gone = summed.filter(isGone).map(({ id }) => id);
    if (gone.length > 0) {
      await run(ctx, sql`delete from response_part_count where id in (${list(gone)})`);
    }
    await replace(
      ctx,
      ResponsePartCount,
      summed
        .filter((one) => !isGone(one))
        .map(({ id, part, sum }) => ({
          id,
          organisationId: organisationId,
          scopeId: part.scopeId,
          kind: part.kind,
          partId: part.partId,
          week: part.week,
          counts: JSON.stringify(sum),
        })),
    );
  }
}

function sumOf(kept: Record<string, string> = {}, { counts }: PartCount): Record<string, string> {
  const sum = { ...kept };
  for (const [measure, change] of counts) {
    const text = addCounts(sum[measure] ?? "", change);
    if (text === "") delete sum[measure];
    else sum[measure] = text;
  }
  return sum;
}
