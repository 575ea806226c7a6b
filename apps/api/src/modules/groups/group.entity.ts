import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../kernel/column.ts";
import { enumOf } from "../../kernel/enum.ts";
import { nameKey } from "../../kernel/name-key.ts";

export const GroupState = enumOf("ACTIVE", "DISSOLVED");
export type GroupState = keyof typeof GroupState;

const GroupSchema = defineEntity({
  name: "Group",
  // "group" is a word of SQL's own.
  tableName: "work_group",
  uniques: [{ properties: ["organisationId", "nameKey"] }],
  // The order of the list.
  indexes: [
    { properties: ["organisationId", "name"] },
    { properties: ["organisationId", "categoryId"] },
  ],
  properties: {
    ...identity,
    name: p.string().length(LIMITS.groupName),
    nameKey: nameKey(),
    purpose: p.string().length(LIMITS.groupPurpose),
    categoryId: id(),
    departmentId: id(),
    state: p.string().length(20).$type<GroupState>(),
    createdAt: instant(),
    createdById: id().nullable(),
  },
});

/**
 * A work group that the organisation has registered (Mission G1).
 *
 *     ACTIVE ── dissolve ──▶ DISSOLVED
 */
export class Group extends GroupSchema.class {}

GroupSchema.setClass(Group);
