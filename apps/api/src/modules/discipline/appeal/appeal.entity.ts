import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { AppealState } from "./appeal.state.ts";

const AppealSchema = defineEntity({
  name: "Appeal",
  tableName: "appeal",
  uniques: [{ properties: ["organisationId", "measureId"] }],
  indexes: [{ properties: ["organisationId", "state", "id"] }],
  properties: {
    ...identity,
    measureId: id(),
    caseId: id(),
    groupId: id(),
    personId: id(),
    state: p.string().length(20).$type<AppealState>(),
    lodgedAt: instant(),
    takenById: id().nullable(),
    takenAt: instant().nullable(),
    decidedById: id().nullable(),
    /** When it was decided or withdrawn. */
    endedAt: instant().nullable(),
    reason: p.string().length(LIMITS.caseText).nullable(),
    /** What can no longer be undone, in words. */
    notUndone: p.string().length(LIMITS.reason).nullable(),
    /** Of the terms in which nobody answered: how many people were told of. */
    termsTold: p.integer(),
  },
});

/**
 * That a member does not accept a measure (Mission P1–P3); one a measure, ever.
 *
 *     LODGED ── taken ──▶ TAKEN ── decided ──▶ REVOKED, LOWERED or STANDS
 *       ▲                  │
 *       └── given back ────┘        LODGED, TAKEN ── withdrawn ──▶ WITHDRAWN
 *
 * Whoever is entitled may decide without taking it first.
 */
export class Appeal extends AppealSchema.class {}

AppealSchema.setClass(Appeal);

const AppealStatementSchema = defineEntity({
  name: "AppealStatement",
  tableName: "appeal_statement",
  indexes: [{ properties: ["organisationId", "appealId", "id"] }],
  properties: {
    ...identity,
    appealId: id(),
    byId: id(),
    text: p.string().length(LIMITS.caseText),
    at: instant(),
  },
});

/** What somebody says in an appeal, from its grounds on; everybody who may see it reads it. Only added to. */
export class AppealStatement extends AppealStatementSchema.class {}

AppealStatementSchema.setClass(AppealStatement);

const AppealRecusalSchema = defineEntity({
  name: "AppealRecusal",
  tableName: "appeal_recusal",
  uniques: [{ properties: ["organisationId", "appealId", "personId"] }],
  properties: {
    ...identity,
    appealId: id(),
    personId: id(),
    reason: p.string().length(LIMITS.reason),
    at: instant(),
  },
});

/** That a reviewer stands aside in an appeal, and why. */
export class AppealRecusal extends AppealRecusalSchema.class {}

AppealRecusalSchema.setClass(AppealRecusal);
