import { defineEntity, p } from "@mikro-orm/core";
import { id, identity } from "../../kernel/column.ts";

const QuietWindowSchema = defineEntity({
  name: "QuietWindow",
  tableName: "quiet_window",
  uniques: [{ properties: ["organisationId", "groupId"] }],
  properties: {
    ...identity,
    groupId: id(),
    /** Times of the day, as "22:00", where the organisation lives; equal ones are no quiet at all. */
    quietFrom: p.string().length(5),
    quietUntil: p.string().length(5),
  },
});

/**
 * When a group's people are left alone. A group without a row has the shipped hours; that a group has
 * none is a row too.
 */
export class QuietWindow extends QuietWindowSchema.class {}

QuietWindowSchema.setClass(QuietWindow);
