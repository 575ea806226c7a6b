import { defineEntity, p } from "@mikro-orm/core";
import type { MeasuredDeed } from "@riqing/schema";
import { businessDay, id, identity } from "../../kernel/column.ts";

const DailyUseSchema = defineEntity({
  name: "DailyUse",
  tableName: "daily_use",
  uniques: [{ properties: ["organisationId", "personId", "deed", "subject"] }],
  properties: {
    ...identity,
    personId: id(),
    deed: p.string().length(20).$type<MeasuredDeed>(),
    /** Whom or what it reached, by ids; empty: all together. */
    subject: p.string().length(80),
    onDay: businessDay(),
    n: p.integer(),
  },
});

/**
 * How often somebody has done something on the last day on which they did it. One row for each person or
 * thing it reached, whatever the day, so that the table grows with who deals with whom.
 */
export class DailyUse extends DailyUseSchema.class {}

DailyUseSchema.setClass(DailyUse);
