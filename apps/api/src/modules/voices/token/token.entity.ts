import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity, longText, UNORDERED } from "../../../kernel/column.ts";

const TokenKeySchema = defineEntity({
  name: "TokenKey",
  tableName: "token_key",
  uniques: [{ properties: ["organisationId", "fromWeek"] }],
  properties: {
    ...identity,
    /** The Monday from which tokens are issued with it. */
    fromWeek: businessDay(),
    /** 32 bytes, base64url. */
    publicKey: p.string().length(43),
    /** The secret half, sealed with `keys/master.key`. */
    sealedKey: p.text(),
    /** The organisation's Ed25519 signature over `tokenKeyStatement`, base64. */
    signature: p.string().length(100),
  },
});

/**
 * The key with which an organisation issues tokens, the same for everybody and for years: a key for each
 * person would name the person (Mission B19).
 */
export class TokenKey extends TokenKeySchema.class {}

TokenKeySchema.setClass(TokenKey);

const IssuedBatchSchema = defineEntity({
  name: "IssuedBatch",
  tableName: "issued_batch",
  comment: UNORDERED,
  uniques: [{ properties: ["organisationId", "personId", "week", "slot"] }],
  properties: {
    ...identity,
    personId: id(),
    /** By its Monday. */
    week: businessDay(),
    /** A person has as many batches a week as there are slots: one for each device they may use. */
    slot: p.integer(),
    requestHash: p.string().length(64),
    /** The answer, to be given again when it was lost. */
    answer: longText(),
  },
});

/**
 * Tokens that were issued to a person in a week. No instant, and a random id: who fetched before a report
 * came in, and who after it, is not to be known.
 */
export class IssuedBatch extends IssuedBatchSchema.class {}

IssuedBatchSchema.setClass(IssuedBatch);

const SpentTokenSchema = defineEntity({
  name: "SpentToken",
  tableName: "spent_token",
  comment: UNORDERED,
  indexes: [{ properties: ["organisationId", "week"] }],
  properties: {
    /** 216 bits of the token's SHA-256: spending once is a unique key. */
    id: id().primary(),
    organisationId: id(),
    /** In which it was spent, not the one for which it was issued. */
    week: businessDay(),
  },
});

/** A token that was spent. What it was spent on is not written down. */
export class SpentToken extends SpentTokenSchema.class {}

SpentTokenSchema.setClass(SpentToken);
