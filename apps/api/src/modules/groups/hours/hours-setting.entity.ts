import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";

const HoursSettingSchema = defineEntity({
  name: "HoursSetting",
  tableName: "group_hours",
  uniques: [{ properties: ["organisationId", "groupId"] }],
  properties: {
    ...identity,
    groupId: id(),
    /** A time of the day, as "17:30". */
    closeOutAt: p.string().length(5),
    /** As "08:30-12:00,13:30-17:30", in order. */
    periods: p.string().length(60),
    confirmWithinMinutes: p.integer(),
    /** One round of the group's own days, as "1111100": 1 is worked; null: the organisation's calendar counts. */
    pattern: p.string().length(LIMITS.workPatternDays).nullable(),
    patternStartsOn: businessDay().nullable(),
    /** 1 where public holidays are kept. */
    patternKeepsHolidays: p.integer().nullable(),
    setById: id(),
    setAt: instant(),
  },
});

/**
 * When a group works and when its day is closed; a group without a row has the shipped hours. When it
 * is left alone is a setting that its rules print.
 */
export class HoursSetting extends HoursSettingSchema.class {}

HoursSettingSchema.setClass(HoursSetting);
