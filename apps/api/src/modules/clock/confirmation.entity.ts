import { defineEntity, p } from "@mikro-orm/core";
import { id, instant } from "../../kernel/column.ts";

const ClockConfirmationSchema = defineEntity({
  name: "ClockConfirmation",
  tableName: "clock_confirmation",
  properties: {
    id: id().primary(),
    at: instant(),
    /** How far the confirmed clock was ahead of the database's; 0 where that has none of its own. */
    leadMs: p.bigint("number"),
  },
});

/** Whoever runs the machine has said that its clock is right. Only ever added to. */
export class ClockConfirmation extends ClockConfirmationSchema.class {}

ClockConfirmationSchema.setClass(ClockConfirmation);
