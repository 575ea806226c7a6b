import { foldReportCode } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { r, reportColumns, type ReportRow } from "../report/report.row.ts";

/**
 * By what a code is found: keyed with a secret that is not in the database, so that codes cannot be tried out on a
 * copy of it.
 */
export const codeDigest = (ctx: RequestContext, digits: string): string =>
  ctx.ports.secrets.digest("report code", `${organisationOf(ctx)} ${digits}`);

/** The report of a code. A wrong one, another organisation's and that of a purged report take the same way. */
export async function reportOfCode(ctx: RequestContext, typed: string): Promise<ReportRow> {
  return orNotFound(await knownCode(ctx, foldReportCode(typed) ?? ""));
}

export const knownCode = (ctx: RequestContext, digits: string): Promise<ReportRow | null> =>
  row<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${organisationOf(ctx)}
      and ${r.codeDigest} = ${codeDigest(ctx, digits)}`,
  );

/**
 * The id of what is sent with a token of this hash, so that the same, sent again because its answer was lost, is found
 * and not written twice. Keyed with a secret that is not in the database: there, the two lead nowhere.
 */
export const idForToken = (ctx: RequestContext, kind: string, tokenHash: string): string =>
  ctx.ports.secrets
    .digest("sent with token", `${organisationOf(ctx)} ${kind} ${tokenHash}`)
    .slice(0, 32);
