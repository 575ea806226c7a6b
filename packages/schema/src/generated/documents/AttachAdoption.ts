/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionAdoption } from "../fragments/VersionAdoption.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { AttachAdoptionMutation, AttachAdoptionMutationVariables } from "../operations.ts";

export const AttachAdoption: Document<AttachAdoptionMutation, AttachAdoptionMutationVariables> = {
  name: "AttachAdoption",
  text: "mutation AttachAdoption($input: AttachAdoptionInput!) { attachAdoption(input: $input) { id ...VersionAdoption } }" + " " + VersionAdoption + " " + FileCard,
  changes: ["RulesVersion"],
};
