/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { VoiceFiguresQuery, VoiceFiguresQueryVariables } from "../operations.ts";

export const VoiceFigures: Document<VoiceFiguresQuery, VoiceFiguresQueryVariables> = {
  name: "VoiceFigures",
  text: "query VoiceFigures($groupId: ID) { voiceFigures(groupId: $groupId) { openSuggestions overdueSuggestions openIncidents overdueIncidents openMediations lostAccounts lostAtOffice } }",
  shows: ["Incident","Suggestion","Mediation","LostAccount"],
};
