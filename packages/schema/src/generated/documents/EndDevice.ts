/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceLine } from "../fragments/DeviceLine.ts";
import type { EndDeviceMutation, EndDeviceMutationVariables } from "../operations.ts";

export const EndDevice: Document<EndDeviceMutation, EndDeviceMutationVariables> = {
  name: "EndDevice",
  text: "mutation EndDevice($id: ID!) { endDevice(id: $id) { ...DeviceLine } }" + " " + DeviceLine,
  changes: ["Device"],
};
