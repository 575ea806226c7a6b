import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, instant, newId } from "../../kernel/column.ts";

const OrganisationSchema = defineEntity({
  name: "Organisation",
  tableName: "organisation",
  properties: {
    id: id()
      .primary()
      .onCreate(() => newId()),
    name: p.string().length(LIMITS.groupName),
    /** An IANA name, such as "Asia/Shanghai". */
    timeZone: p.string().length(40),
    /** Invented people, who may be entered without an invitation where the demo is on. */
    isDemo: p.boolean(),
    /** The Ed25519 key that checks this organisation's receipts: SPKI, DER, base64. */
    publicKey: p.string().length(100),
    /** Whom `create-organisation` made its administrator; no roster takes that from them. */
    firstAdminId: id().nullable(),
    /** The last year whose holidays were known when `onCalendarChanged` was last emitted. */
    calendarThrough: p.integer().default(2026),
    createdAt: instant(),
  },
});

/** A company, or whoever else governs groups here. One deployment serves many. */
export class Organisation extends OrganisationSchema.class {}

OrganisationSchema.setClass(Organisation);
