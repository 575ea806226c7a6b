import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";

const CloseOutCorrectionSchema = defineEntity({
  name: "CloseOutCorrection",
  tableName: "close_out_correction",
  // Nulls are distinct: a tap with an id is one correction, however often it is sent.
  uniques: [{ properties: ["organisationId", "byPersonId", "tapId"] }],
  indexes: [{ properties: ["organisationId", "closeOutId", "id"] }],
  properties: {
    ...identity,
    closeOutId: id(),
    /** The line that it is about; null: the day as a whole. */
    lineId: id().nullable(),
    text: p.string().length(LIMITS.correction),
    byPersonId: id(),
    at: instant(),
    /** The id that the client gave to the tap. */
    tapId: id().nullable(),
  },
});

/** What was said later of a closed day. Only ever added. */
export class CloseOutCorrection extends CloseOutCorrectionSchema.class {}

CloseOutCorrectionSchema.setClass(CloseOutCorrection);
