import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant, longText } from "../../../kernel/column.ts";

const RulesReadingSchema = defineEntity({
  name: "RulesReading",
  tableName: "rules_reading",
  uniques: [{ properties: ["organisationId", "versionId", "personId"] }],
  properties: {
    ...identity,
    versionId: id(),
    personId: id(),
    openedAt: instant(),
    endReachedAt: instant().nullable(),
  },
});

/** When a person first had a version on screen, and when its last clause (Mission R3). */
export class RulesReading extends RulesReadingSchema.class {}

RulesReadingSchema.setClass(RulesReading);

const RulesSignatureSchema = defineEntity({
  name: "RulesSignature",
  tableName: "rules_signature",
  uniques: [{ properties: ["organisationId", "versionId", "personId"] }],
  indexes: [
    { properties: ["organisationId", "rulebookId", "personId", "versionNumber"] },
    { properties: ["organisationId", "personId", "signedAt"] },
  ],
  properties: {
    ...identity,
    rulebookId: id(),
    versionId: id(),
    versionNumber: p.integer(),
    personId: id(),
    /** As the roster had them. */
    personName: p.string().length(LIMITS.personName),
    staffNo: p.string().length(40),
    statement: p.string().length(300),
    textHash: p.string().length(64),
    signedAt: instant(),
    late: p.integer(),
    device: p.string().length(LIMITS.device).nullable(),
    handwriting: longText().nullable(),
    /** The client's name for the tap. */
    tapId: id().nullable(),
    receiptId: id(),
  },
});

/** One person's signature of one version: one row, however often the tap arrives, never changed. */
export class RulesSignature extends RulesSignatureSchema.class {}

RulesSignatureSchema.setClass(RulesSignature);

const DisownedSignatureSchema = defineEntity({
  name: "DisownedSignature",
  tableName: "disowned_signature",
  indexes: [{ properties: ["organisationId", "versionId", "personId"] }],
  properties: {
    ...identity,
    versionId: id(),
    personId: id(),
    /** The signature as it was, as JSON. */
    signature: longText(),
    disownedAt: instant(),
    /** From when on the person has as many days as everybody had; null: their day was over before the loss. */
    askedAgainAt: instant().nullable(),
  },
});

/** A signature that was given while the account was lost, and that its person does not own. It counts nowhere. */
export class DisownedSignature extends DisownedSignatureSchema.class {}

DisownedSignatureSchema.setClass(DisownedSignature);

const RulesDeclineSchema = defineEntity({
  name: "RulesDecline",
  tableName: "rules_decline",
  uniques: [{ properties: ["organisationId", "versionId", "personId"] }],
  properties: {
    ...identity,
    versionId: id(),
    personId: id(),
    reason: p.string().length(LIMITS.reason),
    declinedAt: instant(),
  },
});

/** That a person will not sign a version, and why (Mission R3); they may still change their mind. */
export class RulesDecline extends RulesDeclineSchema.class {}

RulesDeclineSchema.setClass(RulesDecline);
