/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ObligationsQuery, ObligationsQueryVariables } from "../operations.ts";

export const Obligations: Document<ObligationsQuery, ObligationsQueryVariables> = {
  name: "Obligations",
  text: "query Obligations($groupId: ID!, $indebtedOnly: Boolean, $search: String, $first: Int, $after: String) { obligations( groupId: $groupId indebtedOnly: $indebtedOnly search: $search first: $first after: $after ) { columns { id kind title dueAt dueOn asked missing nudgeable unreachable nudgeAgainAt } rows { debts own reachable away phone cells person { id name: distinctName } department { id name } } moreColumns people indebted endCursor hasMore } }",
  shows: ["ObligationMatrix","Person","Notice","RulesVersion","Task","Leave","Membership","RulesSignature"],
};
