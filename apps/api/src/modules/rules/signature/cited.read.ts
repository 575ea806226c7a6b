import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { asCited } from "../text/cited-label.ts";
import type { ClauseText } from "../text/clause.ts";
import { contentOf, versionRow } from "../version/version.read.ts";
import { RulesSignature } from "./signature.entity.ts";

const s = table(RulesSignature, "s");

/** What a violation cites: a published version, its clauses as they stand and are cited, and whether somebody had signed it. */
export interface CitedVersion {
  id: string;
  number: number;
  clauses: readonly ClauseText[];
  /** When the person had signed it by the instant that was asked for; null: not by then. */
  signedAt: number | null;
}

/** A published version, for whoever cites it; the caller has seen to it that it governs the group. */
export async function citedVersion(
  ctx: Ctx,
  versionId: string,
  personId: string,
  at: number,
): Promise<CitedVersion | null> {
  const version = await versionRow(ctx, versionId);
  if (version?.state !== "PUBLISHED") return null;
  const { clauses } = await contentOf(ctx, version);
  const signature = await row<{ signedAt: number }>(
    ctx,
    sql`select ${s.pick("signedAt")} from ${s} where ${s.organisationId} = ${ctx.actor.organisationId}
      and ${s.versionId} = ${versionId} and ${s.personId} = ${personId} and ${s.signedAt} <= ${at}`,
  );
  return {
    id: version.id,
    number: version.number,
    clauses: asCited(clauses),
    signedAt: signature ? Number(signature.signedAt) : null,
  };
}
