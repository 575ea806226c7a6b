import { batchedBy } from "../../../kernel/batch.ts";
import { type Ctx, organisationOf } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { c, caseTables, handledByCaller } from "../case/case.row.ts";
import { Circular } from "./circular.entity.ts";
import { CircularProposal } from "./proposal.entity.ts";

const cp = table(CircularProposal, "cp");
const k = table(Circular, "k");

const proposalColumns = cp.pick(
  "id",
  "caseId",
  "audience",
  "namedReason",
  "text",
  "byId",
  "at",
  "declinedAt",
  "declinedById",
  "declineReason",
);
/** A proposed circular as the services and the fields read it. */
export type CircularProposalRow = RowOf<typeof proposalColumns>;

/** The circular that was proposed last in a case. */
export const circularProposalOf = batchedBy("caseId", (ctx, ids) =>
  rows<CircularProposalRow>(
    ctx,
    sql`select ${proposalColumns} from ${cp} where ${cp.organisationId} = ${organisationOf(ctx)}
      and ${cp.caseId} in (${list(ids)})`,
  ),
);

/** The cases that the caller handles in which a circular is proposed, not declined and not published, the oldest first. */
export const circularsProposed = async (ctx: Ctx, most: number): Promise<string[]> =>
  (
    await rows<{ caseId: string }>(
      ctx,
      sql`select ${cp.pick("caseId")} from ${caseTables} join ${cp} on ${cp.caseId} = ${c.id}
        and ${cp.organisationId} = ${c.organisationId}
        where ${c.organisationId} = ${ctx.actor.organisationId} and ${await handledByCaller(ctx)}
        and ${cp.declinedAt} is null and not exists (select 1 from ${k}
          where ${k.organisationId} = ${cp.organisationId} and ${k.caseId} = ${cp.caseId})
        order by ${cp.id} limit ${most}`,
    )
  ).map(({ caseId }) => caseId);
