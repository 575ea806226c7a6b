/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CountsCard } from "../fragments/CountsCard.ts";
import { AskedPerson } from "../fragments/AskedPerson.ts";
import type { NoticeBoardQuery, NoticeBoardQueryVariables } from "../operations.ts";

export const NoticeBoard: Document<NoticeBoardQuery, NoticeBoardQueryVariables> = {
  name: "NoticeBoard",
  text: "query NoticeBoard($noticeId: ID!) { noticeBoard(noticeId: $noticeId) { notice { id subject importance state publishedAt dueAt originalDueAt publisher { id name: distinctName } groups { id name } counts { asked confirmed } revision { id number } acknowledgeRefusal reviseRefusal withdrawRefusal } counts { ...CountsCard } departments { asked confirmed missing department { id name } } me { ...AskedPerson } nudgeable nudgeAgainAt nudgeRefusal pasteText } }" + " " + CountsCard + " " + AskedPerson,
  shows: ["NoticeBoard","Notice","Person","Membership"],
};
