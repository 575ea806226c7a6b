import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../kernel/column.ts";
import { NAME_KEY_LENGTH, nameKey, nameKeyOf } from "../../kernel/name-key.ts";
import { NAME_ORDER_LENGTH, nameOrderOf, PINYIN_LENGTH, pinyinOf } from "./pinyin.ts";

const PersonSchema = defineEntity({
  name: "Person",
  tableName: "person",
  uniques: [
    { properties: ["organisationId", "staffNoKey"] },
    // The order of lists of people.
    { properties: ["organisationId", "staffNo"] },
  ],
  indexes: [
    { properties: ["organisationId", "departmentId"] },
    // Who else has the same name.
    { properties: ["organisationId", "nameKey"] },
  ],
  properties: {
    ...identity,
    staffNo: p.string().length(40),
    staffNoKey: nameKey(),
    name: p.string().length(LIMITS.personName),
    /** By which names are compared; null in rows of an earlier version until `fillPersonKeys` has run. */
    nameKey: nameKey().nullable(),
    departmentId: id(),
    title: p.string().length(40).nullable(),
    /** What a search looks through; see `personKeys`. */
    searchKey: p.string().length(3 * NAME_KEY_LENGTH + PINYIN_LENGTH + 3),
    /** Where the name stands in a list that is sorted by names; see `nameOrderOf`. */
    nameOrder: p.string().length(NAME_ORDER_LENGTH),
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

/** The columns by which a person is compared, found and sorted, of those that the roster states. */
export function personKeys(person: { staffNo: string; name: string; title?: string | null }) {
  const staffNoKey = nameKeyOf(person.staffNo);
  const nameKey = nameKeyOf(person.name);
  const parts = [staffNoKey, nameKey, nameKeyOf(person.title ?? ""), pinyinOf(person.name)];
  // A folded text has no line end, so nothing is found across two of them.
  const nameOrder = nameOrderOf(person.name, nameKey);
  return { staffNoKey, nameKey, searchKey: parts.join("\n"), nameOrder };
}
