/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard, SignatureCard, VersionText } from "../fragments.ts";
import type { RulesVersionQuery, RulesVersionQueryVariables } from "../operations.ts";

export const RulesVersion: Document<RulesVersionQuery, RulesVersionQueryVariables> = {
  name: "RulesVersion",
  text: "query RulesVersion($id: ID!) { rulesVersion(id: $id) { ...VersionCard ...VersionText rulebook { id title appliesToAll groups { id name } current { id number } myLatestSignature { ...SignatureCard } } } }" + " " + VersionCard + " " + SignatureCard + " " + VersionText,
  shows: ["RulesVersion","RulesSignature","Person"],
};
