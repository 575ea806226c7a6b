import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";

const InvitationSchema = defineEntity({
  name: "Invitation",
  tableName: "invitation",
  uniques: [{ properties: ["codeHash"] }],
  indexes: [{ properties: ["organisationId", "personId"] }],
  properties: {
    ...identity,
    personId: id(),
    /** SHA-256 of the code, which is shown once and kept nowhere. */
    codeHash: p.string().length(64),
    issuedById: id().nullable(),
    /** Why whoever runs the machine agrees to a further device; null: the person, or another, has to. */
    consentReason: p.string().length(LIMITS.reason).nullable(),
    issuedAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
    revokedAt: instant().nullable(),
  },
});

/**
 * A code that binds the account of whoever types it to one person.
 *
 *     OPEN ── used ──▶ USED        OPEN ── time ──▶ EXPIRED        OPEN ── a newer one ──▶ REVOKED
 */
export class Invitation extends InvitationSchema.class {}

InvitationSchema.setClass(Invitation);
