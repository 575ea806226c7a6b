import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant, longText } from "../../kernel/column.ts";

const PopulationSchema = defineEntity({
  name: "Population",
  tableName: "population",
  properties: {
    /** The id of what is asked, such as a notice. */
    ...identity,
    asksLaterJoiners: p.integer(),
    askedAt: instant(),
    dueAt: instant().nullable(),
    closedAt: instant().nullable(),
  },
});

/** Everybody who was asked one thing, frozen by name when it was published (Mission N5). */
export class Population extends PopulationSchema.class {}

PopulationSchema.setClass(Population);

const PopulationGroupSchema = defineEntity({
  name: "PopulationGroup",
  tableName: "population_group",
  uniques: [{ properties: ["organisationId", "populationId", "groupId"] }],
  indexes: [{ properties: ["organisationId", "groupId"] }],
  properties: {
    ...identity,
    populationId: id(),
    groupId: id(),
    /** JSON `{departmentIds, personIds}`; null means the whole group. */
    narrowing: longText().nullable(),
  },
});

/** A group through which a population was asked, wholly or narrowed. */
export class PopulationGroup extends PopulationGroupSchema.class {}

PopulationGroupSchema.setClass(PopulationGroup);
