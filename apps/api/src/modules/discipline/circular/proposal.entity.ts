import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { CircularAudience } from "./circular.state.ts";

const CircularProposalSchema = defineEntity({
  name: "CircularProposal",
  tableName: "circular_proposal",
  // One waits at a time: who proposes again takes the place of what was proposed.
  uniques: [{ properties: ["organisationId", "caseId"] }],
  properties: {
    ...identity,
    caseId: id(),
    audience: p.string().length(20).$type<CircularAudience>(),
    namedReason: p.string().length(LIMITS.reason).nullable(),
    text: p.string().length(LIMITS.caseText),
    byId: id(),
    at: instant(),
    declinedAt: instant().nullable(),
    declinedById: id().nullable(),
    declineReason: p.string().length(LIMITS.reason).nullable(),
  },
});

/**
 * A circular that somebody proposes who may not publish one. Whoever may publishes one in its stead, or declines it
 * with a reason.
 */
export class CircularProposal extends CircularProposalSchema.class {}

CircularProposalSchema.setClass(CircularProposal);
