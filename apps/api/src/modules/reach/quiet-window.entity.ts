import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity } from "../../kernel/column.ts";

const QuietWindowSchema = defineEntity({
  name: "QuietWindow",
  tableName: "quiet_window",
  uniques: [{ properties: ["organisationId", "groupId", "fromOn"] }],
  properties: {
    ...identity,
    groupId: id(),
    /** The first day whose quiet hours these are; they count until the row with the next day. */
    fromOn: businessDay(),
    /** Times of the day, as "22:00", where the organisation lives; equal ones are no quiet at all. */
    quietFrom: p.string().length(5),
    quietUntil: p.string().length(5),
  },
});

/**
 * When a group's people are left alone, from a day on. On a day the row of the latest day counts that has
 * come; a group without one has the shipped hours; that a group has none is a row, too.
 */
export class QuietWindow extends QuietWindowSchema.class {}

QuietWindowSchema.setClass(QuietWindow);
