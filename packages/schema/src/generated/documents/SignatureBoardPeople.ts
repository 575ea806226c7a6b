/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SignatureRow } from "../fragments/SignatureRow.ts";
import type { SignatureBoardPeopleQuery, SignatureBoardPeopleQueryVariables } from "../operations.ts";

export const SignatureBoardPeople: Document<SignatureBoardPeopleQuery, SignatureBoardPeopleQueryVariables> = {
  name: "SignatureBoardPeople",
  text: "query SignatureBoardPeople($rulebookId: ID!, $groupId: ID, $states: [SignatureState!]!, $reach: Reach, $departmentId: ID, $search: String, $order: PeopleOrder, $first: Int, $after: String) { signatureBoard(rulebookId: $rulebookId, groupId: $groupId) { people( states: $states reach: $reach departmentId: $departmentId search: $search order: $order first: $first after: $after ) { nodes { ...SignatureRow } endCursor hasMore } } }" + " " + SignatureRow,
  shows: ["SignatureBoard","Person","RulesVersion","Leave","Membership","RulesSignature"],
};
