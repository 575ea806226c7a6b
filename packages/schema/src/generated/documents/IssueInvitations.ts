/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeftOutCard } from "../fragments/LeftOutCard.ts";
import type { IssueInvitationsMutation, IssueInvitationsMutationVariables } from "../operations.ts";

export const IssueInvitations: Document<IssueInvitationsMutation, IssueInvitationsMutationVariables> = {
  name: "IssueInvitations",
  text: "mutation IssueInvitations($input: IssueInvitationsInput!) { issueInvitations(input: $input) { invitedBefore remaining leftOut { ...LeftOutCard } invitations { code expiresAt person { id name: distinctName staffNo department { id name } } } } }" + " " + LeftOutCard,
  changes: ["FirstSteps"],
};
