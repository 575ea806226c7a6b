/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { NudgeForDeviceMutation, NudgeForDeviceMutationVariables } from "../operations.ts";

export const NudgeForDevice: Document<NudgeForDeviceMutation, NudgeForDeviceMutationVariables> = {
  name: "NudgeForDevice",
  text: "mutation NudgeForDevice { nudgeForDevice }",
  changes: ["WaitingDevice"],
};
