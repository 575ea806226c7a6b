/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { WaitingDeviceQuery, WaitingDeviceQueryVariables } from "../operations.ts";

export const WaitingDevice: Document<WaitingDeviceQuery, WaitingDeviceQueryVariables> = {
  name: "WaitingDevice",
  text: "query WaitingDevice { waitingDevice { state expiresAt person { id } agreeing nudgeRefusal nudgeAgainAt } }",
  shows: ["WaitingDevice"],
};
