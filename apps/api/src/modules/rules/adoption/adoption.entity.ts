import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";
import type { AdoptionStep } from "./adoption.policy.ts";

const AdoptionEvidenceSchema = defineEntity({
  name: "AdoptionEvidence",
  tableName: "adoption_evidence",
  indexes: [{ properties: ["organisationId", "versionId", "id"] }],
  properties: {
    ...identity,
    versionId: id(),
    step: p.string().length(30).$type<AdoptionStep>(),
    fromOn: businessDay(),
    /** Its last day; the same as the first, for what took one day. */
    untilOn: businessDay(),
    note: p.string().length(LIMITS.adoptionNote).nullable(),
    addedById: id(),
    addedAt: instant(),
    /** Whether the version was published already. */
    afterPublication: p.integer(),
  },
});

/**
 * A step by which a version was adopted, with files (Mission R5). Rows are added, never changed or removed;
 * what was wrong is put right by another one.
 */
export class AdoptionEvidence extends AdoptionEvidenceSchema.class {}

AdoptionEvidenceSchema.setClass(AdoptionEvidence);
