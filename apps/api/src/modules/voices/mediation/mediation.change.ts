import { type Ctx, organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { hashOf, record } from "../../journal/index.ts";
import { settle } from "../../reach/index.ts";
import { Mediation } from "./mediation.entity.ts";
import { mediationById, type MediationRow } from "./mediation.read.ts";

/** A party's or the mediator's deed is written down, and what was sent about it is settled for them. */
export async function done(
  ctx: Ctx,
  found: MediationRow,
  deed: string,
  content?: object,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const contentHash = content ? hashOf(content) : undefined;
  const { id: subjectId, groupId } = found;
  await record(ctx, { deed, subjectId, groupId, ...(contentHash ? { contentHash } : {}) });
  await settle(ctx, organisationId, { subjectKind: "MEDIATION", subjectId }, [personId]);
}

/** Changes a mediation that the transaction holds; answers it as it is then. */
export async function changeMediation(
  ctx: RequestContext,
  id: string,
  changes: Partial<Row<Mediation>>,
): Promise<MediationRow> {
  const organisationId = organisationOf(ctx);
  await update(
    ctx,
    Mediation,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await mediationById.existing(ctx, id);
}

/** Nobody is asked for anything about it any more. */
export const settleAll = (ctx: Ctx, { id }: MediationRow): Promise<void> =>
  settle(ctx, ctx.actor.organisationId, { subjectKind: "MEDIATION", subjectId: id }, null);
