/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AskedPerson } from "../fragments/AskedPerson.ts";
import type { NoticeBoardPeopleQuery, NoticeBoardPeopleQueryVariables } from "../operations.ts";

export const NoticeBoardPeople: Document<NoticeBoardPeopleQuery, NoticeBoardPeopleQueryVariables> = {
  name: "NoticeBoardPeople",
  text: "query NoticeBoardPeople($noticeId: ID!, $state: AskedState!, $reach: Reach, $departmentId: ID, $search: String, $order: PeopleOrder, $first: Int, $after: String) { noticeBoard(noticeId: $noticeId) { people( state: $state reach: $reach departmentId: $departmentId search: $search order: $order first: $first after: $after ) { nodes { ...AskedPerson } endCursor hasMore } } }" + " " + AskedPerson,
  shows: ["NoticeBoard","Person","Notice","Membership"],
};
