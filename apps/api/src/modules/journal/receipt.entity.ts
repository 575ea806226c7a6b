import { defineEntity, p } from "@mikro-orm/core";
import type { ReceiptKind } from "@riqing/schema";
import { id, identity, instant, longText } from "../../kernel/column.ts";

const ReceiptSchema = defineEntity({
  name: "Receipt",
  tableName: "receipt",
  indexes: [{ properties: ["organisationId", "personId", "id"] }],
  properties: {
    ...identity,
    personId: id(),
    kind: p.string().length(30).$type<ReceiptKind>(),
    subjectId: id(),
    title: p.string().length(120),
    versionLabel: p.string().length(40),
    statement: p.string().length(300),
    textHash: p.string().length(64),
    at: instant(),
    /** 1 when the device had been bound for a few days only. */
    newDevice: p.integer(),
    withdrawnAt: instant().nullable(),
    payload: longText(),
    signature: p.string().length(100),
  },
});

/**
 * What a person keeps of their own deed: `payload` is canonical JSON, `signature` the organisation's
 * Ed25519 signature over its UTF-8, base64 (Mission B4, S2). Only `withdrawnAt` is ever added.
 */
export class Receipt extends ReceiptSchema.class {}

ReceiptSchema.setClass(Receipt);
