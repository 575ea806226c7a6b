/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments.ts";
import type { MeQuery, MeQueryVariables } from "../operations.ts";

export const Me: Document<MeQuery, MeQueryVariables> = {
  name: "Me",
  text: "query Me { me { person { ...PersonCard staffNo } organisation { id name timeZone isDemo } roles { role scopeId scopeName } unreadCount createGroupRefusal draftRulesRefusal inviteRefusal setOwnDaysRefusal importRosterRefusal seesBoards } }" + " " + PersonCard,
  shows: ["Me","Person","Notice","Task","Leave","RulesVersion","RulesSignature"],
};
