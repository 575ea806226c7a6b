import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { CircularAudience } from "./circular.state.ts";

const CircularSchema = defineEntity({
  name: "Circular",
  tableName: "circular",
  // 0 is the circular, 1 and on its corrections: one circular a case.
  uniques: [{ properties: ["organisationId", "caseId", "number"] }],
  properties: {
    ...identity,
    caseId: id(),
    groupId: id(),
    number: p.integer(),
    audience: p.string().length(20).$type<CircularAudience>(),
    /** 1: whom the case is about is named, for a reason. */
    named: p.integer(),
    namedReason: p.string().length(LIMITS.reason).nullable(),
    text: p.string().length(LIMITS.caseText),
    publishedAt: instant(),
    /** Null: it corrects itself, because the measure was overturned. */
    publishedById: id().nullable(),
  },
});

/** What a group or its managers read of a case (通报), and what corrects it. Never changed; only added to. */
export class Circular extends CircularSchema.class {}

CircularSchema.setClass(Circular);

const CircularReaderSchema = defineEntity({
  name: "CircularReader",
  tableName: "circular_reader",
  uniques: [{ properties: ["organisationId", "caseId", "personId"] }],
  indexes: [{ properties: ["organisationId", "personId", "caseId"] }],
  properties: { ...identity, caseId: id(), personId: id() },
});

/** Somebody to whom a circular went: its corrections go to the same people, wherever they are by then. */
export class CircularReader extends CircularReaderSchema.class {}

CircularReaderSchema.setClass(CircularReader);
