import type { Ctx } from "../../kernel/ctx.ts";
import { row, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Appeal, AppealStatement } from "./appeal/appeal.entity.ts";
import { visibleCase } from "./case/case.read.ts";
import { caseById } from "./case/case.row.ts";
import { measureById } from "./measure/measure.read.ts";

const s = table(AppealStatement, "s");
const a = table(Appeal, "a");

/** Whoever may know of a case reads its evidence. */
export async function mayReadEvidence(ctx: Ctx, caseId: string): Promise<boolean> {
  if ((await caseById(ctx, caseId)) === null) return false;
  try {
    await visibleCase(ctx, caseId);
    return true;
  } catch {
    return false;
  }
}

/** What was sent with a statement is read by whoever may know of the case. */
export async function mayReadStatement(ctx: Ctx, statementId: string): Promise<boolean> {
  const said = await row<{ caseId: string }>(
    ctx,
    sql`select ${a.caseId} as caseId from ${s} join ${a} on ${a.id} = ${s.appealId}
      and ${a.organisationId} = ${s.organisationId}
      where ${s.organisationId} = ${ctx.actor.organisationId} and ${s.id} = ${statementId}`,
  );
  return said !== null && mayReadEvidence(ctx, said.caseId);
}

/** So is the proof that a measure was carried out. */
export async function mayReadProof(ctx: Ctx, measureId: string): Promise<boolean> {
  const measure = await measureById(ctx, measureId);
  return measure !== null && mayReadEvidence(ctx, measure.caseId);
}
