import { TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { circularWords as words } from "../../../words/circular.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { distinctName, myName } from "../../people/index.ts";
import { measure as countDeed } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { lockedCase } from "../case/case.read.ts";
import { type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { entitledIn } from "../case/right.read.ts";
import { circularFacts } from "./circular.facts.ts";
import { whyNotDecline } from "./circular.policy.ts";
import type { CircularAudience } from "./circular.state.ts";
import { CircularProposal } from "./proposal.entity.ts";
import { circularProposalOf, type CircularProposalRow } from "./proposal.read.ts";

/** What is proposed to be told of a case, and to whom. */
export interface CircularWish {
  audience: CircularAudience;
  text: string;
  namedReason: string | null;
}

const isSame = (known: CircularProposalRow, wish: CircularWish): boolean =>
  known.declinedAt === null &&
  known.audience === wish.audience &&
  known.text === wish.text &&
  known.namedReason === wish.namedReason;

/** Keeps what is proposed and asks whoever may publish, in the transaction that holds the case; the same again is kept once. */
export async function proposeCircular(
  ctx: Ctx,
  found: CaseRow,
  wish: CircularWish,
): Promise<CaseRow> {
  const known = await circularProposalOf(ctx, found.id);
  const { organisationId, personId } = ctx.actor;
  if (known && known.byId === personId && isSame(known, wish)) return found;
  await countDeed(ctx, "CASE_NOTE", [found.id]);
  const at = ctx.now.getTime();
  const proposed = { ...wish, byId: personId, at };
  const open = { declinedAt: null, declinedById: null, declineReason: null };
  if (known) await changeProposal(ctx, known.id, { ...proposed, ...open });
  else {
    const row = { id: newId(), organisationId, caseId: found.id, ...proposed };
    const added = await insertNew(ctx, CircularProposal, [row]);
    if (added === 0) throw new StaleReadError("one has been proposed meanwhile");
    ctx.cache.clear();
  }
  const contentHash = hashOf({ text: wish.text });
  const deed = { deed: "circular.proposed", subjectId: found.id, groupId: found.groupId };
  await record(ctx, { ...deed, contentHash });
  const { rights } = settingsOfCase(found);
  const { personIds } = await entitledIn(ctx, found, rights, "CIRCULAR");
  await notifyAboutCase(ctx, found, personIds, {
    kind: "CASE_TO_DECIDE",
    title: words.proposed(await myName(ctx), found.number),
    body: wish.text,
    occasion: `circular-proposed:${at}`,
  });
  return found;
}

/**
 * Does not publish what was proposed, with a reason, which its proposer is told. Sent again, the answer is the same.
 * Refuses with `CASE_CONFLICTED`, `NOT_ALLOWED`, `CIRCULAR_MISSING`, `CIRCULAR_PUBLISHED`, `BAD_INPUT`; another's case
 * is not found.
 */
export function declineCircular(ctx: Ctx, caseId: string, why: string): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const declineReason = fields.text("reason", why, TEXTS.reason);
    const found = await lockedCase(ctx, caseId);
    const known = await circularProposalOf(ctx, caseId);
    refuseIf(whyNotDecline(await circularFacts(ctx, found), known !== null));
    fields.done();
    const { personId } = ctx.actor;
    if (!known || known.declinedAt !== null) return found;
    const declined = { declinedAt: ctx.now.getTime(), declinedById: personId, declineReason };
    await changeProposal(ctx, known.id, declined);
    await record(ctx, { deed: "circular.declined", subjectId: caseId, groupId: found.groupId });
    await notifyAboutCase(ctx, found, [known.byId], {
      kind: "CASE_CLOSED",
      title: words.declined(await distinctName(ctx, personId), found.number),
      body: declineReason,
      occasion: `circular-declined:${ctx.now.getTime()}`,
    });
    return found;
  });
}

async function changeProposal(
  ctx: Ctx,
  id: string,
  changes: Partial<Row<CircularProposal>>,
): Promise<void> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    CircularProposal,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
}
