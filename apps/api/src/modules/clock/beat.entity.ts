import { defineEntity, p } from "@mikro-orm/core";
import { id, instant } from "../../kernel/column.ts";

const ClockBeatSchema = defineEntity({
  name: "ClockBeat",
  tableName: "clock_beat",
  properties: {
    id: id().primary(),
    at: instant(),
    uptimeMs: p.bigint("number"),
  },
});

/**
 * What time it was on a machine, and since when that runs, as a server there last saw it. The id is the one that the
 * system gives each start of the machine: a process that starts later in it can tell from its uptime what time it is.
 */
export class ClockBeat extends ClockBeatSchema.class {}

ClockBeatSchema.setClass(ClockBeat);
