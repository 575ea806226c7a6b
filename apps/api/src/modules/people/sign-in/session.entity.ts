import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, instant, newId } from "../../../kernel/column.ts";

const SessionSchema = defineEntity({
  name: "Session",
  tableName: "session",
  uniques: [{ properties: ["tokenHash"] }],
  indexes: [{ properties: ["personId"] }, { properties: ["accountId"] }],
  properties: {
    id: id()
      .primary()
      .onCreate(() => newId()),
    /** SHA-256 of the token; the token itself is only ever with its holder. */
    tokenHash: p.string().length(64),
    accountId: id(),
    organisationId: id().nullable(),
    personId: id().nullable(),
    device: p.string().length(LIMITS.device).nullable(),
    openedAt: instant(),
    expiresAt: instant(),
    endedAt: instant().nullable(),
    /** Ended because the account was reported lost: nothing that was tapped in it is taken later. */
    lostAt: instant().nullable(),
  },
});

/** An account that is signed in, as a person or (not bound yet) as nobody in particular. */
export class Session extends SessionSchema.class {}

SessionSchema.setClass(Session);
