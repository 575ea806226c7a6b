/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import { VersionText } from "../fragments/VersionText.ts";
import { VersionBlocks } from "../fragments/VersionBlocks.ts";
import { VersionQuestions } from "../fragments/VersionQuestions.ts";
import { VersionAdoption } from "../fragments/VersionAdoption.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { VersionMaterials } from "../fragments/VersionMaterials.ts";
import type { RulesVersionQuery, RulesVersionQueryVariables } from "../operations.ts";

export const RulesVersion: Document<RulesVersionQuery, RulesVersionQueryVariables> = {
  name: "RulesVersion",
  text: "query RulesVersion($id: ID!) { rulesVersion(id: $id) { ...VersionCard ...VersionText ...VersionBlocks ...VersionQuestions ...VersionAdoption ...VersionMaterials clauseAnswerDays changedSinceSaved { key label categories before after } rulebook { id title appliesToAll groups { id name } toSign { id number } current { id number } myLatestSignature { ...SignatureCard } } } }" + " " + VersionCard + " " + SignatureCard + " " + VersionText + " " + VersionBlocks + " " + VersionQuestions + " " + VersionAdoption + " " + FileCard + " " + VersionMaterials,
  shows: ["RulesVersion","RulesSignature","Person"],
};
