import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";

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
    /** It was for all, and the current version is not: until this day, which is excluded, it still is. */
    allUntilOn: businessDay().nullable(),
    /** The version that is asked for until then where the current one does not apply. */
    allVersionId: id().nullable(),
    createdById: id(),
    createdAt: instant(),
  },
});

/**
 * The rules of all groups, or of some: one signature counts in each (Mission R1). Its text is in its
 * versions. A group that a published version adds is asked at once; one that it drops, it leaves on its effective day.
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
    /** 1 while the rulebook applies there, or is going to end there on `untilOn`; 0 after. */
    live: p.integer(),
    /** The current version does not list the group: the day from which on none does; null: it lists it. */
    untilOn: businessDay().nullable(),
    /** The version that is asked for there until then. */
    versionId: id().nullable(),
  },
});

/** That a rulebook applies, or applied, to a group. */
export class RulebookGroup extends RulebookGroupSchema.class {}

RulebookGroupSchema.setClass(RulebookGroup);
