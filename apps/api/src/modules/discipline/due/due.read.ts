import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Appeal } from "../appeal/appeal.entity.ts";
import { CaseMeasure } from "../measure/measure.entity.ts";

const m = table(CaseMeasure, "m");
const a = table(Appeal, "a");

const HOUR = 3_600_000;

interface Waiting {
  id: string;
  caseId: string;
}

/**
 * Measures whose next term to be carried out may have passed. Pauses put it off, which `missedTerms` knows: this
 * only leaves out what cannot be due yet, or was announced to the end.
 */
export const maybeUncarried = (ctx: RequestContext, after: string, most: number) =>
  rows<Waiting>(
    ctx,
    sql`select ${m.pick("id", "caseId")} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.toldAt} is not null and ${m.carriedOutAt} is null and ${m.liftedAt} is null
      and ${m.revokedAt} is null and ${m.measure} in ('MUTE', 'REMOVE')
      and ${m.termsTold} < case when ${m.measure} = 'MUTE' then 1 else 2 end
      and ${m.toldAt} + (${m.termsTold} + 1) * ${m.carryOutHours} * ${HOUR} <= ${ctx.now.getTime()}
      and ${m.id} > ${after} order by ${m.id} limit ${most}`,
  );

/** Measures that nobody has looked at again in the first term. */
export const unreviewed = (ctx: RequestContext, after: string, most: number) =>
  rows<Waiting>(
    ctx,
    sql`select ${m.pick("id", "caseId")} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.reviewKind} is not null and ${m.reviewedAt} is null and ${m.revokedAt} is null
      and ${m.reviewBy} <= ${ctx.now.getTime()} and ${m.id} > ${after} order by ${m.id} limit ${most}`,
  );

/** Appeals that nobody has decided and that were not said to be suspended yet. */
export const unanswered = (ctx: RequestContext, after: string, most: number) =>
  rows<Waiting>(
    ctx,
    sql`select ${a.pick("id", "caseId")} from ${a} where ${a.organisationId} = ${organisationOf(ctx)}
      and ${a.state} in ('LODGED', 'TAKEN') and ${a.termsTold} < 2
      and ${a.id} > ${after} order by ${a.id} limit ${most}`,
  );
