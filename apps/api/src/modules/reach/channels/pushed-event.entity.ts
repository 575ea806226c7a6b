import { defineEntity, p } from "@mikro-orm/core";
import { instant } from "../../../kernel/column.ts";

const PushedEventSchema = defineEntity({
  name: "PushedEvent",
  tableName: "pushed_event",
  indexes: [{ properties: ["at"] }],
  properties: {
    /** The hash of the decrypted body: two events of one second are two, one delivered three times is one. */
    id: p.string().length(64).primary(),
    at: instant(),
  },
});

/** An event of WeChat's message push that has been taken in. It is of no organisation before it is read. */
export class PushedEvent extends PushedEventSchema.class {}

PushedEventSchema.setClass(PushedEvent);
