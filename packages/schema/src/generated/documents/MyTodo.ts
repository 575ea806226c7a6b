/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeCard } from "../fragments/NoticeCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { LeaveCard } from "../fragments/LeaveCard.ts";
import { DeviceRequestCard } from "../fragments/DeviceRequestCard.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import type { MyTodoQuery, MyTodoQueryVariables } from "../operations.ts";

export const MyTodo: Document<MyTodoQuery, MyTodoQueryVariables> = {
  name: "MyTodo",
  text: "query MyTodo { myTodo { total today signedToday acknowledgedToday doneToday serverTime items { id kind span title dueAt dueOn overdue groupNames changedClauses added tightened relaxed notice { ...NoticeCard } leave { ...LeaveCard } deviceRequest { ...DeviceRequestCard } task { ...TaskCard } assignment { ...ShareCard result } ownerlessGroup { id name memberCount department { id name } } dateRequest { id wantedAt wasDueAt reason state at } closeOut { day total settled done carried blocked closesAt items { outcome closed assignment { id } } } clauseQuestion { id rulebookId clauseKey question askedAt raisedAt versionNumber clause { key label text } asker { id name: distinctName } } revisionProposal { id rulebookId clauseKey reason proposedAt raisedAt versionNumber clause { key label text } proposer { id name: distinctName } } rules { id number title dutyCount readingMinutes rulebook { id title } mySignature { id } } } } }" + " " + NoticeCard + " " + PersonCard + " " + LeaveCard + " " + DeviceRequestCard + " " + TaskCard + " " + ShareCard,
  shows: ["Group","ClauseQuestion","Person","RevisionProposal","RulesVersion","Notice","Leave","DeviceRequest","Task","Report","Membership","CalendarDay","GroupHours","RulesSignature"],
};
