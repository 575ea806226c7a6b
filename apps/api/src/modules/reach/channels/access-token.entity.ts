import { defineEntity, p } from "@mikro-orm/core";
import { instant } from "../../../kernel/column.ts";

const AccessTokenSchema = defineEntity({
  name: "AccessToken",
  tableName: "access_token",
  properties: {
    /** The app id that it is for: one deployment has one, and it belongs to no organisation. */
    id: p.string().length(64).primary(),
    /** Sealed: whoever has the database alone sends nothing. Null until the first one has come. */
    sealed: p.text().nullable(),
    /** By which it is known whether it is still the one that was refused, without opening it. */
    digest: p.string().length(64).nullable(),
    expiresAt: instant(),
    /** Which fetch it comes from. */
    tokenRound: p.integer(),
    /** The fetch that was begun last; an older one's answer does not replace a newer one's. */
    round: p.integer(),
    /** Until when others wait for the fetch that is under way. */
    leaseUntil: instant(),
  },
});

/** The token with which this deployment speaks to WeChat, shared by its processes. */
export class AccessToken extends AccessTokenSchema.class {}

AccessTokenSchema.setClass(AccessToken);
