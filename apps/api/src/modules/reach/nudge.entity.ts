import { defineEntity } from "@mikro-orm/core";
import { id, identity, instant } from "../../kernel/column.ts";

const NudgeSchema = defineEntity({
  name: "Nudge",
  tableName: "nudge",
  indexes: [{ properties: ["organisationId", "subjectId", "personId", "at"] }],
  properties: {
    ...identity,
    personId: id(),
    byPersonId: id().nullable(),
    subjectId: id(),
    at: instant(),
  },
});

/** That somebody reminded a person of something; by nobody known: a device that is bound to nobody yet. */
export class Nudge extends NudgeSchema.class {}

NudgeSchema.setClass(Nudge);

const NudgeClockSchema = defineEntity({
  name: "NudgeClock",
  tableName: "nudge_clock",
  uniques: [{ properties: ["organisationId", "personId"] }],
  properties: { ...identity, personId: id(), nudgedAt: instant(), roundId: id() },
});

/** When a person was last reminded by anybody of anything: one row each, so that rounds queue here. */
export class NudgeClock extends NudgeClockSchema.class {}

NudgeClockSchema.setClass(NudgeClock);
