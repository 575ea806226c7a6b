import { cleanText, LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { distinctName, myName } from "../../people/index.ts";
import { measure, send, settle } from "../../reach/index.ts";
import { changeDraft, draftToChange } from "../draft/draft-change.service.ts";
import { lockRulebook } from "../rulebook/rulebook.read.ts";
import { contentOf, type VersionRow, versionRow } from "../version/version.read.ts";
import { whyNotDecide, whyNotRemark } from "./clause.policy.ts";
import { answerDueOn, calledClause, remarkFactsOf, visibleClause } from "./clause.read.ts";
import { answerers, interprets } from "./interpreter.read.ts";
import { RevisionProposal } from "./proposal.entity.ts";
import {
  lockedProposal,
  proposalById,
  proposedByTap,
  type ProposalRow,
  takenInto,
} from "./proposal.read.ts";

/** Another wording of a clause, and why. */
export interface NewProposal {
  versionId: string;
  clauseKey: string;
  text: string;
  reason: string;
  tapId?: string | null;
}

/**
 * Proposes another wording of a clause to the office (Mission R5). The same tap sent again answers the same
 * proposal. Refuses with `RULES_NOT_PUBLISHED`, `RULES_NOT_FOR_YOU`, `REVISION_UNCHANGED`, `SAID_TOO_OFTEN`,
 * `BAD_INPUT`.
 */
export function proposeRevision(ctx: Ctx, input: NewProposal): Promise<ProposalRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    const text = fields.text("text", input.text, TEXTS.revisionText);
    const reason = fields.text("reason", input.reason, TEXTS.reason);
    const { version, clause } = await visibleClause(ctx, input.versionId, input.clauseKey);
    refuseIf(whyNotRemark(await remarkFactsOf(ctx, version)));
    fields.done();
    refuseIf(text === cleanText(clause.text) ? "REVISION_UNCHANGED" : null);
    await lockRulebook(ctx, version.rulebookId);
    const before = await proposedByTap(ctx, tapId);
    if (before) return before;
    await measure(ctx, "CLAUSE", [version.rulebookId]);
    const id = newId();
    const dueOn = await answerDueOn(ctx, version.rulebookId);
    const { rulebookId, id: versionId, number: versionNumber } = version;
    const about = { rulebookId, clauseKey: clause.key, versionId, versionNumber };
    const proposed = { proposerId: personId, text, reason, proposedAt: ctx.now.getTime(), dueOn };
    const added = await insertNew(ctx, RevisionProposal, [
      { id, organisationId, ...about, ...proposed, state: "OPEN", waiting: 1, tapId },
    ]);
    if (added === 0) throw new StaleReadError("it has been proposed meanwhile");
    const contentHash = hashOf({ text, reason });
    await record(ctx, { deed: "revision.proposed", subjectId: id, contentHash });
    const to = await (await answerers(ctx))({ rulebookId, raisedAt: null });
    const name = await myName(ctx);
    await send(
      ctx,
      organisationId,
      to
        .filter((one) => one !== personId)
        .map((one) => ({
          personId: one,
          kind: "REVISION_PROPOSED" as const,
          title: clauseWords.proposed(clauseWords.clause(clause.label, clause.text)),
          body: clauseWords.proposedBody(name, reason, dueOn),
          subjectId: id,
          occasion: `revision:${id}:proposed`,
        })),
    );
    return await proposalById.existing(ctx, id);
  });
}

/** What the office says of a proposal. */
export interface ProposalDecision {
  proposalId: string;
  taken: boolean;
  reason?: string | null;
}

/**
 * Takes a proposal into the draft, under the proposer's name, or says why not; the proposer is told. Where
 * there is no draft, one begins with the text in force. The same decision again changes nothing. Refuses with
 * `NOT_ALLOWED`, `REVISION_DECIDED`, `REVISION_CLAUSE_GONE`, `BAD_INPUT`; what the caller may not know of is not
 * found.
 */
export function decideRevision(ctx: Ctx, input: ProposalDecision): Promise<ProposalRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const reason = input.taken ? null : fields.text("reason", input.reason, TEXTS.reason);
    const { rulebookId } = await lockedProposal(ctx, input.proposalId);
    await lockRulebook(ctx, rulebookId);
    const proposal = await lockedProposal(ctx, input.proposalId);
    const state = input.taken ? "TAKEN" : "DECLINED";
    const again = proposal.state === state && proposal.decisionReason === reason;
    if (again && proposal.decidedById === personId) return proposal;
    refuseIf(whyNotDecide(await interprets(ctx, rulebookId), proposal.state));
    fields.done();
    const draft = input.taken ? await takeIntoDraft(ctx, proposal) : null;
    await update(
      ctx,
      RevisionProposal,
      {
        state,
        waiting: null,
        decidedById: personId,
        decidedAt: ctx.now.getTime(),
        decisionReason: reason,
        takenIntoId: draft?.id ?? null,
      },
      (p) => sql`${p.id} = ${proposal.id} and ${p.organisationId} = ${organisationId}`,
    );
    const deed = input.taken ? "revision.taken" : "revision.declined";
    await record(ctx, { deed, subjectId: proposal.id });
    await tellProposer(ctx, proposal, draft, reason);
    ctx.cache.clear();
    return orNotFound(await proposalById(ctx, proposal.id));
  });
}

async function takeIntoDraft(ctx: Ctx, proposal: ProposalRow): Promise<VersionRow> {
  const draft = await draftToChange(ctx, proposal.rulebookId);
  const { clauses } = await contentOf(ctx, draft);
  if (!clauses.some(({ key }) => key === proposal.clauseKey))
    throw new RefusedError("REVISION_CLAUSE_GONE");
  const proposedBy = await distinctName(ctx, proposal.proposerId);
  await changeDraft(ctx, draft, {
    clauses: clauses.map((clause) =>
      clause.key === proposal.clauseKey
        ? {
            ...clause,
            text: proposal.text,
            change: clause.change ?? "EDITED",
            changeReason: proposal.reason,
            proposedBy,
          }
        : clause,
    ),
  });
  const changed = orNotFound(await versionRow(ctx, draft.id));
  const { id: subjectId, textHash: contentHash } = changed;
  await record(ctx, { deed: "rules.drafted", subjectId, contentHash });
  return changed;
}

async function tellProposer(
  ctx: Ctx,
  proposal: ProposalRow,
  draft: VersionRow | null,
  reason: string | null,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const subject = { subjectKind: "REVISION_PROPOSAL", subjectId: proposal.id };
  await settle(ctx, organisationId, subject, null);
  if (proposal.proposerId === personId) return;
  const called = await calledClause(ctx, proposal);
  const name = await myName(ctx);
  await send(ctx, organisationId, [
    {
      personId: proposal.proposerId,
      kind: "REVISION_DECIDED",
      title: draft ? clauseWords.taken(called, draft.number) : clauseWords.declined(called),
      body: draft ? clauseWords.takenBody(name) : clauseWords.declinedBody(name, reason ?? ""),
      subjectId: proposal.id,
      occasion: `revision:${proposal.id}:decided`,
    },
  ]);
}

/** A version is published: whoever proposed a wording that stands in it is told again. */
export async function tellProposersOfPublication(ctx: Ctx, version: VersionRow): Promise<void> {
  const taken = await takenInto(ctx, version.id);
  if (taken.length === 0) return;
  const { clauses } = await contentOf(ctx, version);
  const standing = new Map(
    clauses.filter(({ proposedBy }) => proposedBy).map((clause) => [clause.key, clause]),
  );
  await send(
    ctx,
    ctx.actor.organisationId,
    taken.flatMap(({ id, proposerId, clauseKey }) => {
      const clause = standing.get(clauseKey);
      if (!clause || proposerId === ctx.actor.personId) return [];
      const called = clauseWords.clause(clause.label, clause.text);
      return [
        {
          personId: proposerId,
          kind: "REVISION_PUBLISHED" as const,
          title: clauseWords.published(called, version.number),
          body: clauseWords.publishedBody(version.title),
          subjectId: id,
          occasion: `revision:${id}:published`,
        },
      ];
    }),
  );
}
