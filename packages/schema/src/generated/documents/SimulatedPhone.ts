/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { SimulatedPhoneQuery, SimulatedPhoneQueryVariables } from "../operations.ts";

export const SimulatedPhone: Document<SimulatedPhoneQuery, SimulatedPhoneQueryVariables> = {
  name: "SimulatedPhone",
  text: "query SimulatedPhone { simulatedPhone { id title lines page at channel } }",
  shows: ["SimulatedMessage"],
};
