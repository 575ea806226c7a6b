import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity } from "../../../kernel/column.ts";
import type { OrdinaryChoice, StepChoice } from "./choice.state.ts";

const ReachChoiceSchema = defineEntity({
  name: "ReachChoice",
  tableName: "reach_choice",
  uniques: [{ properties: ["organisationId", "personId"] }],
  properties: {
    ...identity,
    personId: id(),
    ordinary: p.string().length(10).$type<OrdinaryChoice>(),
    steps: p.string().length(10).$type<StepChoice>(),
    /** The time of day of their digest, as "17:00", where the organisation lives. */
    digestAt: p.string().length(5),
    /** 1: whoever answers for others is told in it who is behind. */
    behind: p.integer(),
    /** The last day on which they were. */
    behindOn: businessDay().nullable(),
  },
});

/** What somebody has chosen about being told and reminded; whoever has no row has the shipped choice. */
export class ReachChoice extends ReachChoiceSchema.class {}

ReachChoiceSchema.setClass(ReachChoice);

const DigestDaySchema = defineEntity({
  name: "DigestDay",
  tableName: "digest_day",
  uniques: [{ properties: ["organisationId", "personId", "onDay"] }],
  properties: { ...identity, personId: id(), onDay: businessDay(), token: id() },
});

/**
 * That somebody has had the digest of a day: the key keeps it one, however many processes send and
 * whenever the hour was moved. Taken back when that send has not succeeded.
 */
export class DigestDay extends DigestDaySchema.class {}

DigestDaySchema.setClass(DigestDay);
