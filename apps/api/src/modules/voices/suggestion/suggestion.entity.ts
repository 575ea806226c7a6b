import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import { rising } from "../rise/rise.columns.ts";
import type { SuggestionKind, SuggestionPlace, SuggestionState } from "./suggestion.state.ts";

const SuggestionSchema = defineEntity({
  name: "Suggestion",
  tableName: "suggestion",
  uniques: [{ properties: ["organisationId", "authorId", "tapId"] }],
  indexes: [
    { properties: ["organisationId", "authorId", "id"] },
    { properties: ["organisationId", "answeredById", "id"] },
    { properties: ["organisationId", "state", "id"] },
    { properties: ["organisationId", "publishedAt", "id"] },
    { properties: ["organisationId", "riseOn"] },
  ],
  properties: {
    ...identity,
    ...rising,
    kind: p.string().length(20).$type<SuggestionKind>(),
    /** Null: it is anonymous. */
    authorId: id().nullable(),
    place: p.string().length(20).$type<SuggestionPlace>(),
    /** In which group it was filed; null: in none. */
    groupId: id().nullable(),
    /** The department with whose head it lies. */
    departmentId: id().nullable(),
    title: p.string().length(LIMITS.voiceTitle),
    filedAt: instant(),
    state: p.string().length(20).$type<SuggestionState>(),
    forwardedById: id().nullable(),
    answeredById: id().nullable(),
    answeredAt: instant().nullable(),
    thanked: p.integer(),
    /** Whether each agrees that it is published with its answer; null: not asked, or not answered yet. */
    authorConsents: p.integer().nullable(),
    answererConsents: p.integer().nullable(),
    publishedAt: instant().nullable(),
    tapId: id().nullable(),
  },
});

/**
 * A suggestion, or a complaint about service (Mission V3). Its text and its answers stand in its notes.
 *
 *     OPEN ── answered ──▶ ANSWERED, DECLINED, or TAKEN_UP ── done, or not after all ──▶ ANSWERED, DECLINED
 *     OPEN, FORWARDED ── passed on to a department ──▶ FORWARDED ── answered ──▶ as above
 *
 * One that is open or forwarded, and is not answered in the set days, goes up.
 */
export class Suggestion extends SuggestionSchema.class {}

SuggestionSchema.setClass(Suggestion);
