/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { RecordToldMutation, RecordToldMutationVariables } from "../operations.ts";

export const RecordTold: Document<RecordToldMutation, RecordToldMutationVariables> = {
  name: "RecordTold",
  text: "mutation RecordTold($noticeId: ID!, $personId: ID!, $how: ToldHow!) { recordTold(noticeId: $noticeId, personId: $personId, how: $how) }",
  changes: ["NoticeBoard"],
};
