import { newId } from "../../../kernel/column.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { attach } from "../../files/index.ts";
import { Appeal, AppealStatement } from "./appeal.entity.ts";
import { appealById, type AppealRow } from "./appeal.read.ts";

/** Changes an appeal whose case the transaction holds, and reads it again. */
export async function changeAppeal(
  ctx: RequestContext,
  id: string,
  changes: Partial<Row<Appeal>>,
): Promise<AppealRow> {
  const organisationId = organisationOf(ctx);
  await update(
    ctx,
    Appeal,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await appealById.existing(ctx, id);
}

/** Appends what the caller says, with the files they uploaded for it. */
export async function addStatement(
  ctx: Ctx,
  appealId: string,
  text: string,
  fileIds: readonly string[],
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const id = newId();
  await insertNew(ctx, AppealStatement, [
    { id, organisationId, appealId, byId: personId, text, at: ctx.now.getTime() },
  ]);
  await attach(ctx, fileIds, "APPEAL", id);
}
