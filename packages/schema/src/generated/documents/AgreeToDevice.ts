/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceRequestCard } from "../fragments/DeviceRequestCard.ts";
import type { AgreeToDeviceMutation, AgreeToDeviceMutationVariables } from "../operations.ts";

export const AgreeToDevice: Document<AgreeToDeviceMutation, AgreeToDeviceMutationVariables> = {
  name: "AgreeToDevice",
  text: "mutation AgreeToDevice($requestId: ID!, $reason: String!) { agreeToDevice(requestId: $requestId, reason: $reason) { ...DeviceRequestCard } }" + " " + DeviceRequestCard,
  changes: ["DeviceRequest"],
};
