import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../kernel/column.ts";

const AskedSchema = defineEntity({
  name: "Asked",
  tableName: "asked",
  uniques: [{ properties: ["organisationId", "populationId", "personId"] }],
  indexes: [
    { properties: ["organisationId", "populationId", "sortKey"] },
    { properties: ["organisationId", "personId", "populationId"] },
    { properties: ["organisationId", "changed"] },
  ],
  properties: {
    ...identity,
    populationId: id(),
    personId: id(),
    /** Where they worked when they were asked. */
    departmentId: id(),
    /** Department path and staff number: the order of names on a board. */
    sortKey: p.string().length(255),
    askedAt: instant(),
    dueAt: instant().nullable(),
    joinedLater: p.integer(),
    leftAt: instant().nullable(),
    exemptAt: instant().nullable(),
    openedAt: instant().nullable(),
    answeredAt: instant().nullable(),
    late: p.integer(),
    /** 1: changed since the figures of it were last updated; otherwise null. */
    changed: p.integer().nullable(),
  },
});

/**
 * One person who is asked in a population, once however many groups they are in.
 *
 *     ASKED ── answer ──▶ CONFIRMED ── take back, or a new text ──▶ ASKED
 *       ├──── leave ────▶ (left: out of every count, kept in the record) ── come back ──▶ ASKED
 *       └──── exempt ───▶ EXEMPT
 */
export class Asked extends AskedSchema.class {}

AskedSchema.setClass(Asked);

const AskedThroughSchema = defineEntity({
  name: "AskedThrough",
  tableName: "asked_through",
  uniques: [{ properties: ["organisationId", "populationId", "personId", "groupId"] }],
  indexes: [{ properties: ["organisationId", "groupId", "personId"] }],
  properties: {
    ...identity,
    populationId: id(),
    personId: id(),
    groupId: id(),
    /** 1 while the person is in that group, 0 after. */
    live: p.integer(),
  },
});

/** A group through which a person was asked; who has left the last of them is no longer counted. */
export class AskedThrough extends AskedThroughSchema.class {}

AskedThroughSchema.setClass(AskedThrough);
