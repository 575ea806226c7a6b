/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { RuleTemplatesQuery, RuleTemplatesQueryVariables } from "../operations.ts";

export const RuleTemplates: Document<RuleTemplatesQuery, RuleTemplatesQueryVariables> = {
  name: "RuleTemplates",
  text: "query RuleTemplates { ruleTemplates { key name title summary suitedFor interpretingOffice chosen { key label section short sentence value } settings { key label value } clauses { key label text depth heading } } }",
  shows: [],
};
