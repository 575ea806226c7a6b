import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import { enumOf } from "../../../kernel/enum.ts";

/** What was done without a reason. */
export const AccountabilityOccasion = enumOf("REFUSED", "PASSED_ON");
export type AccountabilityOccasion = keyof typeof AccountabilityOccasion;

const AccountabilityItemSchema = defineEntity({
  name: "AccountabilityItem",
  tableName: "accountability_item",
  uniques: [{ properties: ["organisationId", "assignmentId", "occasion"] }],
  indexes: [{ properties: ["organisationId", "headId", "id"] }],
  properties: {
    ...identity,
    assignmentId: id(),
    taskId: id(),
    groupId: id(),
    /** Who refused, or passed it on. */
    personId: id(),
    /** The head who answers for it; null where nobody above them heads a department. */
    headId: id().nullable(),
    occasion: p.string().length(20).$type<AccountabilityOccasion>(),
    openedAt: instant(),
    answer: p.string().length(LIMITS.taskText).nullable(),
    answeredAt: instant().nullable(),
    answeredById: id().nullable(),
  },
});

/**
 * That a task was refused or passed on without a reason, which the department head answers for
 * (Mission T9).
 *
 *     OPEN ── the head answers ──▶ ANSWERED
 */
export class AccountabilityItem extends AccountabilityItemSchema.class {}

AccountabilityItemSchema.setClass(AccountabilityItem);
