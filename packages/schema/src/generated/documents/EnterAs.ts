/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { EnterAsMutation, EnterAsMutationVariables } from "../operations.ts";

export const EnterAs: Document<EnterAsMutation, EnterAsMutationVariables> = {
  name: "EnterAs",
  text: "mutation EnterAs($personId: ID!) { enterAs(personId: $personId) { token expiresAt person { ...PersonCard } } }" + " " + PersonCard,
  changes: [],
};
