import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../../kernel/column.ts";

const GroupBotSchema = defineEntity({
  name: "GroupBot",
  tableName: "group_bot",
  // `live` is 1 or null, and nulls are distinct.
  uniques: [{ properties: ["organisationId", "groupId", "live"] }],
  properties: {
    ...identity,
    groupId: id(),
    /** The webhook's key, sealed with `keys/master.key`. */
    sealedKey: p.text(),
    /** What it is shown by. */
    lastFour: p.string().length(4),
    /** Equal for equal keys, of which nothing can be learned: the limit a minute is WeCom's, for the key. */
    keyDigest: p.string().length(64),
    /** 1 if people for whom something is open are called by name. */
    mentions: p.integer(),
    /** 1 if urgent and important notices are posted; never what is confidential. */
    notices: p.integer(),
    /** 1 if the summary of a closed day is posted. */
    summaries: p.integer(),
    savedById: id(),
    savedAt: instant(),
    endedAt: instant().nullable(),
    live: p.integer().nullable(),
  },
});

/** The WeCom bot of a group's chat (Mission X1, G6). It posts for the group and has reached nobody in particular. */
export class GroupBot extends GroupBotSchema.class {}

GroupBotSchema.setClass(GroupBot);

const BotPostSchema = defineEntity({
  name: "BotPost",
  tableName: "bot_post",
  uniques: [{ properties: ["organisationId", "keyDigest", "span", "slot"] }],
  properties: {
    ...identity,
    keyDigest: p.string().length(64),
    /** The twenty seconds in which it was posted, counted since 1970. */
    span: p.integer(),
    slot: p.integer(),
  },
});

/** A post that a bot was allowed: the unique key is the limit, for all processes together. */
export class BotPost extends BotPostSchema.class {}

BotPostSchema.setClass(BotPost);
