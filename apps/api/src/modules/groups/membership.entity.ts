import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../kernel/column.ts";

const MembershipSchema = defineEntity({
  name: "Membership",
  tableName: "membership",
  // `live` is 1 or null, and nulls are distinct: a person is in a group once, however often before.
  uniques: [{ properties: ["organisationId", "groupId", "personId", "live"] }],
  indexes: [{ properties: ["organisationId", "personId", "live"] }],
  properties: {
    ...identity,
    groupId: id(),
    personId: id(),
    /** Department and name at the time of joining, by which lists are in order; shown is what the group's pattern says. */
    displayName: p.string().length(90),
    joinedAt: instant(),
    /** Who added them, and why; null where they were not added by somebody. */
    addedById: id().nullable(),
    joinReason: p.string().length(LIMITS.reason).nullable(),
    leftAt: instant().nullable(),
    endReason: p.string().length(LIMITS.reason).nullable(),
    live: p.integer().nullable(),
  },
});

/** That a person is in a group, from a time until another. */
export class Membership extends MembershipSchema.class {}

MembershipSchema.setClass(Membership);
