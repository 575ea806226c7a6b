import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { CaseMeasure } from "./measure.entity.ts";
import { measureById, type MeasureRow } from "./measure.read.ts";

/** Changes a measure whose case the transaction holds, and reads it again. */
export async function changeMeasure(
  ctx: RequestContext,
  id: string,
  changes: Partial<Row<CaseMeasure>>,
): Promise<MeasureRow> {
  const organisationId = organisationOf(ctx);
  await update(
    ctx,
    CaseMeasure,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await measureById.existing(ctx, id);
}
