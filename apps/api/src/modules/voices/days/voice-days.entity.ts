import { defineEntity, p } from "@mikro-orm/core";
import { identity } from "../../../kernel/column.ts";

const VoiceDaysSchema = defineEntity({
  name: "VoiceDays",
  tableName: "voice_days",
  uniques: [{ properties: ["organisationId"] }],
  properties: { ...identity, days: p.integer() },
});

/** Within how many working days an organisation answers what people say; without a row, the default. */
export class VoiceDays extends VoiceDaysSchema.class {}

VoiceDaysSchema.setClass(VoiceDays);
