/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeText } from "../fragments/NoticeText.ts";
import { NoticeCard } from "../fragments/NoticeCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { NoticeQuery, NoticeQueryVariables } from "../operations.ts";

export const Notice: Document<NoticeQuery, NoticeQueryVariables> = {
  name: "Notice",
  text: "query Notice($id: ID!) { notice(id: $id) { ...NoticeText } }" + " " + NoticeText + " " + NoticeCard + " " + PersonCard + " " + FileCard,
  shows: ["Notice","Person"],
};
