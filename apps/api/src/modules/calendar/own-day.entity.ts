import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../kernel/column.ts";
import type { OwnDayKind } from "../../kernel/working-calendar.ts";

const OwnDaySchema = defineEntity({
  name: "OwnDay",
  tableName: "own_day",
  uniques: [{ properties: ["organisationId", "day"] }],
  properties: {
    ...identity,
    day: businessDay(),
    kind: p.string().length(20).$type<OwnDayKind>(),
    /** Why, such as "厂庆"; may be empty. */
    note: p.string().length(LIMITS.ownDayNote),
    setById: id(),
    setAt: instant(),
  },
});

/**
 * A day on which the organisation works, or does not, whatever the state's calendar says. Taken back,
 * the row is gone, and the state's calendar counts again.
 */
export class OwnDay extends OwnDaySchema.class {}

OwnDaySchema.setClass(OwnDay);
