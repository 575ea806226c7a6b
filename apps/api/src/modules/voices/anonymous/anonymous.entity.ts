import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, longText, UNORDERED } from "../../../kernel/column.ts";

/** Random ids, because rows of a server's table lie in their order. */
const identity = { id: id().primary(), organisationId: id() };

const AnonymousWordSchema = defineEntity({
  name: "AnonymousWord",
  tableName: "anonymous_word",
  comment: UNORDERED,
  uniques: [{ properties: ["organisationId", "reportId", "turn"] }],
  properties: {
    ...identity,
    reportId: id(),
    /** Its place among what was said in the same report and is not handed over yet. */
    turn: p.integer(),
    kind: p.string().length(10).$type<AnonymousWordKind>(),
    text: p.string().length(LIMITS.caseText),
    saidOn: businessDay(),
  },
});

/** REOPEN: that it is not solved. */
export type AnonymousWordKind = "ANSWER" | "REOPEN";

/**
 * What an anonymous reporter has said by their code. It lies here until it is handed over with all others, and is
 * gone from here then: an answer that came at once would date it by the minute.
 */
export class AnonymousWord extends AnonymousWordSchema.class {}

AnonymousWordSchema.setClass(AnonymousWord);

const AnonymousPictureSchema = defineEntity({
  name: "AnonymousPicture",
  tableName: "anonymous_picture",
  comment: UNORDERED,
  indexes: [{ properties: ["organisationId", "reportId"] }],
  properties: {
    ...identity,
    reportId: id(),
    sentOn: businessDay(),
    /** Null: it waits, as words do, for the next hour of handing over. */
    handedOverOn: businessDay().nullable(),
    /** A JPEG that was drawn anew, base64. */
    picture: longText(),
  },
});

/**
 * Evidence without a name. In the database and not among the files: a file has a time, an uploader, a hash by which
 * it is found again, and a place in the order of its folder.
 */
export class AnonymousPicture extends AnonymousPictureSchema.class {}

AnonymousPictureSchema.setClass(AnonymousPicture);

const AnonymousDaySchema = defineEntity({
  name: "AnonymousDay",
  tableName: "anonymous_day",
  uniques: [{ properties: ["organisationId", "day"] }],
  properties: {
    ...identity,
    day: businessDay(),
    /** The hours for handing over as they were set when the day began, in minutes: "600,960". */
    handOver: p.string().length(20),
    /** How many of them have passed. */
    handovers: p.integer(),
    /** 1 once the day is over and its rows were written anew. */
    settled: p.integer(),
    /** JSON: the sorted hashes of what came in, to which the journal's line of the day commits. */
    hashes: longText(),
  },
});

/** A day, whether or not anything came in. */
export class AnonymousDay extends AnonymousDaySchema.class {}

AnonymousDaySchema.setClass(AnonymousDay);
