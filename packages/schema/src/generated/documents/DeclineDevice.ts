/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceRequestCard } from "../fragments/DeviceRequestCard.ts";
import type { DeclineDeviceMutation, DeclineDeviceMutationVariables } from "../operations.ts";

export const DeclineDevice: Document<DeclineDeviceMutation, DeclineDeviceMutationVariables> = {
  name: "DeclineDevice",
  text: "mutation DeclineDevice($requestId: ID!, $reason: String) { declineDevice(requestId: $requestId, reason: $reason) { ...DeviceRequestCard } }" + " " + DeviceRequestCard,
  changes: ["DeviceRequest"],
};
