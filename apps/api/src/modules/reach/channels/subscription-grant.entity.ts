import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { TemplatePurpose } from "../../../kernel/message-ports.ts";
import type { GrantState, SubscriptionAnswer as Answer } from "./grant.state.ts";

const SubscriptionGrantSchema = defineEntity({
  name: "SubscriptionGrant",
  tableName: "subscription_grant",
  // One tap grants once, however often it is sent; so does one pushed event.
  uniques: [{ properties: ["organisationId", "accountId", "purpose", "origin"] }],
  indexes: [{ properties: ["organisationId", "personId", "state", "purpose"] }],
  properties: {
    ...identity,
    personId: id(),
    /** Whose WeChat account allowed it: what was allowed does not follow the person to another one. */
    accountId: id(),
    purpose: p.string().length(10).$type<TemplatePurpose>(),
    /** The tap or the pushed event that it comes from. */
    origin: p.string().length(80),
    state: p.string().length(10).$type<GrantState>(),
    grantedAt: instant(),
    /** When it was spent, or turned out to be void; null while it is left. */
    endedAt: instant().nullable(),
  },
});

/**
 * That somebody has allowed one message of a kind (Mission X1).
 *
 *     LEFT → SPENT: a message took it · SPENT → LEFT: WeChat has not sent that one
 *     LEFT, SPENT → VOID: WeChat says that nothing is left
 */
export class SubscriptionGrant extends SubscriptionGrantSchema.class {}

SubscriptionGrantSchema.setClass(SubscriptionGrant);

const SubscriptionWordSchema = defineEntity({
  name: "SubscriptionWord",
  tableName: "subscription_word",
  uniques: [{ properties: ["organisationId", "accountId", "purpose"] }],
  properties: {
    ...identity,
    personId: id(),
    accountId: id(),
    purpose: p.string().length(10).$type<TemplatePurpose>(),
    answer: p.string().length(10).$type<Answer>(),
    answeredAt: instant(),
  },
});

/** What somebody said last when they were asked for a message of a kind. */
export class SubscriptionWord extends SubscriptionWordSchema.class {}

SubscriptionWordSchema.setClass(SubscriptionWord);
