import { batchedBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { callerRoles } from "../../people/index.ts";
import { visibleRulebook } from "../rulebook/rulebook.read.ts";
import { whyNotInterpret } from "./clause.policy.ts";
import { RevisionProposal } from "./proposal.entity.ts";
import type { RemarkFilter } from "./question.read.ts";

const rp = table(RevisionProposal, "rp");

const proposalColumns = rp.pick(
  "id",
  "rulebookId",
  "clauseKey",
  "versionId",
  "versionNumber",
  "proposerId",
  "text",
  "reason",
  "proposedAt",
  "dueOn",
  "state",
  "waiting",
  "raisedAt",
  "decidedById",
  "decidedAt",
  "decisionReason",
  "takenIntoId",
);

/** A proposal as the services and the fields read it. */
export type ProposalRow = RowOf<typeof proposalColumns>;

/**
 * The proposals of a rulebook that the caller may know of, the newest first: all for who may decide, for
 * others their own.
 */
export async function revisionProposals(
  ctx: Ctx,
  { rulebookId, clauseKey, open, ...request }: RemarkFilter,
): Promise<Page<ProposalRow>> {
  const size = sizeOf(request);
  const [after = "~"] = cursorOf(request, 1) ?? [];
  await visibleRulebook(ctx, rulebookId);
  const all = whyNotInterpret(await callerRoles(ctx)) === null;
  const read = await rows<ProposalRow>(
    ctx,
    sql`select ${proposalColumns} from ${rp} where ${rp.organisationId} = ${ctx.actor.organisationId}
      and ${rp.rulebookId} = ${rulebookId} and ${rp.id} < ${after}
      ${all ? sql`` : sql`and ${rp.proposerId} = ${ctx.actor.personId}`}
      ${clauseKey ? sql`and ${rp.clauseKey} = ${clauseKey}` : sql``}
      ${open ? sql`and ${rp.waiting} = 1` : sql``}
      order by ${rp.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}

export const proposalById = batchedBy("id", (ctx, ids) =>
  rows<ProposalRow>(
    ctx,
    sql`select ${proposalColumns} from ${rp}
      where ${rp.organisationId} = ${organisationOf(ctx)} and ${rp.id} in (${list(ids)})`,
  ),
);

/** A proposal that the caller may know of, to themselves until the transaction ends. */
export async function lockedProposal(ctx: Ctx, id: string): Promise<ProposalRow> {
  const proposal = orNotFound(
    await row<ProposalRow>(
      ctx,
      sql`select ${proposalColumns} from ${rp} where ${rp.id} = ${id}
        and ${rp.organisationId} = ${ctx.actor.organisationId} ${forUpdate(ctx)}`,
    ),
  );
  await visibleRulebook(ctx, proposal.rulebookId);
  const mine = proposal.proposerId === ctx.actor.personId;
  return orNotFound(mine || whyNotInterpret(await callerRoles(ctx)) === null ? proposal : null);
}

/** What the caller proposed by this tap before. */
export async function proposedByTap(ctx: Ctx, tapId: string | null): Promise<ProposalRow | null> {
  if (tapId === null) return null;
  return await row<ProposalRow>(
    ctx,
    sql`select ${proposalColumns} from ${rp} where ${rp.organisationId} = ${ctx.actor.organisationId}
      and ${rp.proposerId} = ${ctx.actor.personId} and ${rp.tapId} = ${tapId}`,
  );
}

/** What was taken into a version. */
export const takenInto = (ctx: Ctx, versionId: string): Promise<ProposalRow[]> =>
  rows<ProposalRow>(
    ctx,
    sql`select ${proposalColumns} from ${rp} where ${rp.organisationId} = ${ctx.actor.organisationId}
      and ${rp.takenIntoId} = ${versionId} order by ${rp.id}`,
  );

/** The most items that a list shows. */
const MAX_WAITING = 200;

/** What waits for a decision in the whole organisation, the oldest first. */
export const waitingProposals = (ctx: Ctx): Promise<ProposalRow[]> =>
  rows<ProposalRow>(
    ctx,
    sql`select ${proposalColumns} from ${rp} where ${rp.organisationId} = ${ctx.actor.organisationId}
      and ${rp.waiting} = 1 order by ${rp.dueOn}, ${rp.id} limit ${MAX_WAITING}`,
  );
