import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";

const CloseOutScheduleSchema = defineEntity({
  name: "CloseOutSchedule",
  tableName: "close_out_schedule",
  uniques: [{ properties: ["organisationId", "groupId"] }],
  // The background job looks for what is due in all organisations at once.
  indexes: [{ properties: ["nextAt"] }],
  properties: {
    ...identity,
    groupId: id(),
    /** The day that is open: every workday before it is closed. */
    nextOn: businessDay(),
    /** When it closes; null: the group is dissolved, and no day of it is closed any more. */
    nextAt: instant().nullable(),
    /** The day that was closed last; null: none yet. */
    closedOn: businessDay().nullable(),
    /** How many have been closed: the number of the newest. */
    closed: p.integer(),
  },
});

/**
 * Which day of a group is open, and when it closes (Mission T6). Closing the day takes an exclusive
 * lock on this row, and every mutation that changes what is counted in it takes a shared one: so a
 * change is in the day or in the next, never in both.
 */
export class CloseOutSchedule extends CloseOutScheduleSchema.class {}

CloseOutScheduleSchema.setClass(CloseOutSchedule);
