/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import { VersionText } from "../fragments/VersionText.ts";
import type { RulesQuery, RulesQueryVariables } from "../operations.ts";

export const Rules: Document<RulesQuery, RulesQueryVariables> = {
  name: "Rules",
  text: "query Rules($rulebookId: ID!) { rules(rulebookId: $rulebookId) { id title appliesToAll draftRefusal seeBoardRefusal groups { id name } toSign { id number } current { ...VersionCard ...VersionText } inForce { id number effectiveOn } draft { ...VersionCard } versions { id number state statedChange effectiveOn publishedAt mySignature { id signedAt } } myLatestSignature { ...SignatureCard } } }" + " " + VersionCard + " " + SignatureCard + " " + VersionText,
  shows: ["RulesVersion","RulesSignature","Person"],
};
