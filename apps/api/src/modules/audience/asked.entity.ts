import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../kernel/column.ts";

const AskedSchema = defineEntity({
  name: "Asked",
  tableName: "asked",
  uniques: [{ properties: ["organisationId", "populationId", "personId"] }],
  indexes: [
    { properties: ["organisationId", "populationId", "sortKey"] },
    // By what is awaited, so that it is found without reading all that was ever answered (docs/decisions/0032).
    { properties: ["organisationId", "personId", "awaited", "populationId"] },
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
    /** 1: the population was closed before they answered, and nobody waits for it; otherwise null. */
    closed: p.integer().nullable(),
    /**
     * 1 while their answer is awaited: they are there, not exempt, and have not answered what goes on;
     * otherwise null. The database works it out from the row.
     */
    awaited: p
      .integer()
      .generated(
        "(case when answered_at is null and left_at is null and exempt_at is null and closed is null then 1 end) stored",
      )
      .$type<number | null>(),
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
