import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../../kernel/column.ts";

const ComprehensionAnswerSchema = defineEntity({
  name: "ComprehensionAnswer",
  tableName: "comprehension_answer",
  uniques: [{ properties: ["organisationId", "versionId", "personId", "place"] }],
  properties: {
    ...identity,
    versionId: id(),
    personId: id(),
    /** Which question of the version, from 0. */
    place: p.integer(),
    answeredAt: instant(),
  },
});

/** That somebody has answered a question of a version rightly. Of wrong answers nothing is kept (Mission R6). */
export class ComprehensionAnswer extends ComprehensionAnswerSchema.class {}

ComprehensionAnswerSchema.setClass(ComprehensionAnswer);
