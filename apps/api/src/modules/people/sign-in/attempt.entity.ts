import { defineEntity, p } from "@mikro-orm/core";
import { id, instant, newId } from "../../../kernel/column.ts";

const BindAttemptSchema = defineEntity({
  name: "BindAttempt",
  tableName: "bind_attempt",
  indexes: [{ properties: ["source", "at"] }, { properties: ["at"] }],
  properties: {
    id: id()
      .primary()
      .onCreate(() => newId()),
    /** What it is held against: "account:…", "ip:…", or "codes:invitation" for all codes of a kind. */
    source: p.string().length(80),
    at: instant(),
  },
});

/** A wrong code, remembered for an hour so that codes cannot be guessed. */
export class BindAttempt extends BindAttemptSchema.class {}

BindAttemptSchema.setClass(BindAttempt);
