/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceLine } from "../fragments/DeviceLine.ts";
import { DeviceRequestCard } from "../fragments/DeviceRequestCard.ts";
import type { MyDevicesQuery, MyDevicesQueryVariables } from "../operations.ts";

export const MyDevices: Document<MyDevicesQuery, MyDevicesQueryVariables> = {
  name: "MyDevices",
  text: "query MyDevices { myDevices { ...DeviceLine } deviceRequests { ...DeviceRequestCard } }" + " " + DeviceLine + " " + DeviceRequestCard,
  shows: ["Device","DeviceRequest","Person"],
};
