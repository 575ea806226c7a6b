/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { MeQuery, MeQueryVariables } from "../operations.ts";

export const Me: Document<MeQuery, MeQueryVariables> = {
  name: "Me",
  text: "query Me { me { person { id name: distinctName title reachable department { id name } staffNo } organisation { id name timeZone isDemo } roles { role scopeId scopeName } unreadCount createGroupRefusal draftRulesRefusal inviteRefusal setOwnDaysRefusal setCategoriesRefusal importRosterRefusal seeChannelsRefusal seesBoards } }",
  shows: ["Me","Person","Notice","Task","Leave","RulesVersion","RulesSignature","ClauseQuestion","RevisionProposal","Case","Report"],
};
