import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import { rising } from "../rise/rise.columns.ts";
import type { MediationState } from "./mediation.state.ts";

const MediationSchema = defineEntity({
  name: "Mediation",
  tableName: "mediation",
  uniques: [
    { properties: ["organisationId", "number"] },
    { properties: ["organisationId", "startedById", "tapId"] },
  ],
  indexes: [
    { properties: ["organisationId", "groupId", "state"] },
    { properties: ["organisationId", "otherGroupId", "state"] },
    { properties: ["organisationId", "mediatorId", "id"] },
    { properties: ["organisationId", "riseOn"] },
  ],
  properties: {
    ...identity,
    ...rising,
    number: p.string().length(12),
    groupId: id(),
    /** Where it is between two groups. */
    otherGroupId: id().nullable(),
    title: p.string().length(LIMITS.voiceTitle),
    state: p.string().length(20).$type<MediationState>(),
    startedById: id(),
    startedAt: instant(),
    /** Null: the parties choose one. */
    mediatorId: id().nullable(),
    /** What the parties are asked to confirm, and which wording of it this is; 0: there is none yet. */
    outcome: p.string().length(LIMITS.voiceText).nullable(),
    revision: p.integer(),
    endedAt: instant().nullable(),
    tapId: id().nullable(),
  },
});

/**
 * A dispute between members that somebody mediates (Mission V5); never a strike.
 *
 *     OPEN ── they met ──▶ TALKING ── outcome in words ──▶ CONCLUDED ── every party confirms ──▶ AGREED
 *       ▲                    │  ▲                             │
 *       └── an objection ────┘  └──── a party disagrees ──────┘
 *     OPEN, TALKING, CONCLUDED ── without agreement ──▶ ENDED
 */
export class Mediation extends MediationSchema.class {}

MediationSchema.setClass(Mediation);

const MediationPartySchema = defineEntity({
  name: "MediationParty",
  tableName: "mediation_party",
  uniques: [{ properties: ["organisationId", "mediationId", "personId"] }],
  indexes: [{ properties: ["organisationId", "personId", "mediationId"] }],
  properties: {
    ...identity,
    mediationId: id(),
    personId: id(),
    /** The wording of the outcome that they confirmed. */
    confirmedRevision: p.integer().nullable(),
    confirmedAt: instant().nullable(),
    receiptId: id().nullable(),
  },
});

/** Who has the dispute. */
export class MediationParty extends MediationPartySchema.class {}

MediationPartySchema.setClass(MediationParty);

const MediatorObjectionSchema = defineEntity({
  name: "MediatorObjection",
  tableName: "mediator_objection",
  uniques: [{ properties: ["organisationId", "mediationId", "mediatorId", "byId"] }],
  properties: {
    ...identity,
    mediationId: id(),
    mediatorId: id(),
    byId: id(),
    at: instant(),
  },
});

/** That a party does not want somebody as mediator, or that they stood aside: no reason is asked for. */
export class MediatorObjection extends MediatorObjectionSchema.class {}

MediatorObjectionSchema.setClass(MediatorObjection);
