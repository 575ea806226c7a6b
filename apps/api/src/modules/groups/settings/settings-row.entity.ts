import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity, instant, longText } from "../../../kernel/column.ts";

const GroupSettingsSchema = defineEntity({
  name: "GroupSettings",
  tableName: "group_settings",
  uniques: [{ properties: ["organisationId", "groupId", "step"] }],
  properties: {
    ...identity,
    groupId: id(),
    /** 1, 2, … in the order in which they were written. */
    step: p.integer(),
    /** The first day on which it holds. */
    fromOn: businessDay(),
    /** The rules version that prints them; null: no rulebook governs the group from then on. */
    versionId: id().nullable(),
    /** Canonical JSON of the printed values, by key; what is missing is as its category has it. */
    settings: longText(),
    statedAt: instant(),
  },
});

/**
 * What holds in a group from a day on: the settings that its members were asked to sign. Rows are only
 * added. On a day that one counts which was written last among those whose day has come.
 */
export class GroupSettings extends GroupSettingsSchema.class {}

GroupSettingsSchema.setClass(GroupSettings);
