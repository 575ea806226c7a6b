import type { Ctx } from "../../../kernel/ctx.ts";
import { forUpdate, row, sql, update } from "../../../kernel/sql.ts";
import { ViolationCase } from "./case.entity.ts";
import { c, caseById, type CaseRow, peopleKeptFrom } from "./case.row.ts";

/**
 * Keeps people from deciding and reviewing a case, in the caller's transaction; of those who are kept from it already
 * nothing is written. Asks for no right, and is told to nobody.
 */
export async function keepFromCase(
  ctx: Ctx,
  caseId: string,
  personIds: readonly string[],
): Promise<CaseRow> {
  const { organisationId } = ctx.actor;
  const held = await row<Pick<CaseRow, "keptFrom">>(
    ctx,
    sql`select ${c.pick("keptFrom")} from ${c} where ${c.organisationId} = ${organisationId}
      and ${c.id} = ${caseId} ${forUpdate(ctx)}`,
  );
  const before = held ? peopleKeptFrom(held) : [];
  const all = [...new Set([...before, ...personIds])];
  if (held && all.length > before.length) {
    await update(
      ctx,
      ViolationCase,
      { keptFrom: JSON.stringify(all) },
      (u) => sql`${u.organisationId} = ${organisationId} and ${u.id} = ${caseId}`,
    );
    // Whoever was read to decide it may not any more.
    ctx.cache.clear();
  }
  return await caseById.existing(ctx, caseId);
}
