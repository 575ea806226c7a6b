import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant, newId } from "../../../kernel/column.ts";

const AccountSchema = defineEntity({
  name: "Account",
  tableName: "account",
  uniques: [{ properties: ["kind", "externalId"] }],
  properties: {
    id: id()
      .primary()
      .onCreate(() => newId()),
    kind: p.string().length(10).$type<"WECHAT" | "BROWSER" | "DEMO">(),
    /** A WeChat openid, or an id of our own making. */
    externalId: p.string().length(100),
    createdAt: instant(),
  },
});

/** How somebody signs in. It belongs to no organisation: one openid may work for two companies. */
export class Account extends AccountSchema.class {}

AccountSchema.setClass(Account);

const BindingSchema = defineEntity({
  name: "Binding",
  tableName: "binding",
  // `live` is 1 or null, and nulls are distinct: an account has one living binding an organisation.
  uniques: [{ properties: ["organisationId", "accountId", "live"] }],
  indexes: [{ properties: ["organisationId", "personId", "live"] }, { properties: ["accountId"] }],
  properties: {
    ...identity,
    accountId: id(),
    personId: id(),
    live: p.integer().nullable(),
    boundAt: instant(),
    /** Until when receipts say that the device was new. */
    newUntil: instant(),
    /** What the client last called itself. */
    device: p.string().length(LIMITS.device).nullable(),
    /** The day of the last request, by the organisation's zone: no more is kept of when somebody was here. */
    lastUsedOn: businessDay().nullable(),
    endedAt: instant().nullable(),
  },
});

/** That an account is a person of an organisation. */
export class Binding extends BindingSchema.class {}

BindingSchema.setClass(Binding);
