/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { FirstStepsQuery, FirstStepsQueryVariables } from "../operations.ts";

export const FirstSteps: Document<FirstStepsQuery, FirstStepsQueryVariables> = {
  name: "FirstSteps",
  text: "query FirstSteps { firstSteps { organisationName startedAt people departments invited bound firstNoticeId noticeAcknowledged firstGroup { id name owner { id name: distinctName } publishNoticeRefusal } } }",
  shows: ["FirstSteps","Group","Person","Notice"],
};
