/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceLine } from "../fragments/DeviceLine.ts";
import type { EndOtherDevicesMutation, EndOtherDevicesMutationVariables } from "../operations.ts";

export const EndOtherDevices: Document<EndOtherDevicesMutation, EndOtherDevicesMutationVariables> = {
  name: "EndOtherDevices",
  text: "mutation EndOtherDevices { endOtherDevices { ...DeviceLine } }" + " " + DeviceLine,
  changes: ["Device"],
};
