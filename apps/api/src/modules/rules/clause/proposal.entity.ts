import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant, longText } from "../../../kernel/column.ts";
import type { ProposalState } from "./proposal.state.ts";

const RevisionProposalSchema = defineEntity({
  name: "RevisionProposal",
  tableName: "revision_proposal",
  uniques: [{ properties: ["organisationId", "proposerId", "tapId"] }],
  indexes: [
    { properties: ["organisationId", "rulebookId", "id"] },
    { properties: ["organisationId", "waiting", "dueOn"] },
    { properties: ["organisationId", "takenIntoId"] },
  ],
  properties: {
    ...identity,
    rulebookId: id(),
    clauseKey: p.string().length(36),
    versionId: id(),
    versionNumber: p.integer(),
    proposerId: id(),
    text: longText(),
    reason: p.string().length(LIMITS.reason),
    proposedAt: instant(),
    dueOn: businessDay(),
    state: p.string().length(20).$type<ProposalState>(),
    /** 1 until it is decided, then null. */
    waiting: p.integer().nullable(),
    raisedAt: instant().nullable(),
    decidedById: id().nullable(),
    decidedAt: instant().nullable(),
    /** Why it was declined. */
    decisionReason: p.string().length(LIMITS.reason).nullable(),
    /** The version into whose draft it was taken. */
    takenIntoId: id().nullable(),
    tapId: id().nullable(),
  },
});

/**
 * How a member would have a clause written (Mission R5).
 *
 *     OPEN ── the office takes it into the draft ──▶ TAKEN
 *       └──── the office says why not ─────────────▶ DECLINED
 */
export class RevisionProposal extends RevisionProposalSchema.class {}

RevisionProposalSchema.setClass(RevisionProposal);
