import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";

const RulebookSchema = defineEntity({
  name: "Rulebook",
  tableName: "rulebook",
  indexes: [{ properties: ["organisationId", "id"] }],
  properties: {
    ...identity,
    /** As the version that was published last has it. */
    title: p.string().length(LIMITS.rulesTitle),
    /** 1: it applies to all groups of the organisation, whichever they are. */
    appliesToAll: p.integer(),
    /** The version to sign; null until one is published. */
    currentVersionId: id().nullable(),
    createdById: id(),
    createdAt: instant(),
  },
});

/**
 * The rules of all groups, or of some: one signature counts in each (Mission R1). Its text is in its
 * versions; whom it applies to changes only when one of them is published.
 */
export class Rulebook extends RulebookSchema.class {}

RulebookSchema.setClass(Rulebook);

const RulebookGroupSchema = defineEntity({
  name: "RulebookGroup",
  tableName: "rulebook_group",
  uniques: [{ properties: ["organisationId", "rulebookId", "groupId"] }],
  indexes: [{ properties: ["organisationId", "groupId"] }],
  properties: {
    ...identity,
    rulebookId: id(),
    groupId: id(),
    /** 1 while the rulebook applies there, 0 after. */
    live: p.integer(),
  },
});

/** That a rulebook applies, or applied, to a group. */
export class RulebookGroup extends RulebookGroupSchema.class {}

RulebookGroupSchema.setClass(RulebookGroup);
