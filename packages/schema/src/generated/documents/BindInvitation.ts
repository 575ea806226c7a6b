/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { BindInvitationMutation, BindInvitationMutationVariables } from "../operations.ts";

export const BindInvitation: Document<BindInvitationMutation, BindInvitationMutationVariables> = {
  name: "BindInvitation",
  text: "mutation BindInvitation($code: String!, $device: String) { bindInvitation(code: $code, device: $device) { token expiresAt waiting { state expiresAt } person { ...PersonCard } } }" + " " + PersonCard,
  changes: [],
};
