import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../kernel/column.ts";

const PersonSchema = defineEntity({
  name: "Person",
  tableName: "person",
  uniques: [{ properties: ["organisationId", "staffNo"] }],
  indexes: [{ properties: ["organisationId", "departmentId"] }],
  properties: {
    ...identity,
    staffNo: p.string().length(40),
    name: p.string().length(LIMITS.personName),
    departmentId: id(),
    title: p.string().length(40).nullable(),
    phone: p.string().length(30).nullable(),
    departedAt: instant().nullable(),
    createdAt: instant(),
  },
});

/**
 * A line of an organisation's roster.
 *
 *     EMPLOYED ── missing from the roster ──▶ DEPARTED ── listed again ──▶ EMPLOYED
 *
 * Never deleted: what a departed person signed stays theirs.
 */
export class Person extends PersonSchema.class {}

PersonSchema.setClass(Person);
