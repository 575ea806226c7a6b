/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ReachabilityQuery, ReachabilityQueryVariables } from "../operations.ts";

export const Reachability: Document<ReachabilityQuery, ReachabilityQueryVariables> = {
  name: "Reachability",
  text: "query Reachability($audience: [AudienceInput!]!, $dueAt: DateTimeISO) { reachability(audience: $audience, dueAt: $dueAt) { asked reachable gaps { why count people { id name: distinctName } } } }",
  shows: ["Person"],
};
