/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { DemoPeopleQuery, DemoPeopleQueryVariables } from "../operations.ts";

export const DemoPeople: Document<DemoPeopleQuery, DemoPeopleQueryVariables> = {
  name: "DemoPeople",
  text: "query DemoPeople { demoPeople { hint person { ...PersonCard } } }" + " " + PersonCard,
  shows: ["Person"],
};
