/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { RulesFromTextQuery, RulesFromTextQueryVariables } from "../operations.ts";

export const RulesFromText: Document<RulesFromTextQuery, RulesFromTextQueryVariables> = {
  name: "RulesFromText",
  text: "query RulesFromText($text: String!, $rulebookId: ID) { rulesFromText(text: $text, rulebookId: $rulebookId) { key label text depth heading part doubt cuts noise { start end } } }",
  shows: [],
};
