import { defineEntity, p } from "@mikro-orm/core";
import { id, identity } from "../../../kernel/column.ts";

const ReportSettingsSchema = defineEntity({
  name: "ReportSettings",
  tableName: "report_settings",
  uniques: [{ properties: ["organisationId"] }],
  properties: {
    ...identity,
    /** JSON: who receives reports of each kind. */
    receivers: p.string().length(400),
    firstWordDays: p.integer(),
    answerMonths: p.integer(),
    keepMonths: p.integer(),
    /** For reports that name everybody else who could receive them. */
    appointedId: id().nullable(),
    /** The two hours at which anonymous reports are handed over, in minutes of the day. */
    firstHandOver: p.integer(),
    secondHandOver: p.integer(),
  },
});

/** How an organisation deals with reports; without a row, as `DEFAULT_REPORT_SETTINGS` says. */
export class ReportSettings extends ReportSettingsSchema.class {}

ReportSettingsSchema.setClass(ReportSettings);
