/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { IssueInvitationMutation, IssueInvitationMutationVariables } from "../operations.ts";

export const IssueInvitation: Document<IssueInvitationMutation, IssueInvitationMutationVariables> = {
  name: "IssueInvitation",
  text: "mutation IssueInvitation($personId: ID!) { issueInvitation(personId: $personId) { code expiresAt person { ...PersonCard } } }" + " " + PersonCard,
  changes: ["FirstSteps"],
};
