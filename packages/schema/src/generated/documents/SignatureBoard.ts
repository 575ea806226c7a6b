/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SignatureRow } from "../fragments/SignatureRow.ts";
import type { SignatureBoardQuery, SignatureBoardQueryVariables } from "../operations.ts";

export const SignatureBoard: Document<SignatureBoardQuery, SignatureBoardQueryVariables> = {
  name: "SignatureBoard",
  text: "query SignatureBoard($rulebookId: ID!, $groupId: ID) { signatureBoard(rulebookId: $rulebookId, groupId: $groupId) { rulebook { id title } version { id number title signByOn effectiveOn publishedAt } counts { asked signed outdated unsigned missing reachable unreachable declined away percent } leftOut { declined away unreachable resting } departments { asked signed outdated unsigned missing department { id name } } me { ...SignatureRow } nudgeable nudgeAgainAt nudgeRefusal pasteText } }" + " " + SignatureRow,
  shows: ["SignatureBoard","RulesVersion","Person","Leave","Membership","RulesSignature"],
};
