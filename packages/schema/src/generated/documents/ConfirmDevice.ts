/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceRequestCard } from "../fragments/DeviceRequestCard.ts";
import type { ConfirmDeviceMutation, ConfirmDeviceMutationVariables } from "../operations.ts";

export const ConfirmDevice: Document<ConfirmDeviceMutation, ConfirmDeviceMutationVariables> = {
  name: "ConfirmDevice",
  text: "mutation ConfirmDevice($requestId: ID!) { confirmDevice(requestId: $requestId) { ...DeviceRequestCard } }" + " " + DeviceRequestCard,
  changes: ["DeviceRequest","Device"],
};
