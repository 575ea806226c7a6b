/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { DeviceLine, DeviceRequestCard } from "../fragments.ts";
import type { MyDevicesQuery, MyDevicesQueryVariables } from "../operations.ts";

export const MyDevices: Document<MyDevicesQuery, MyDevicesQueryVariables> = {
  name: "MyDevices",
  text: "query MyDevices { myDevices { ...DeviceLine } deviceRequests { ...DeviceRequestCard } }" + " " + DeviceLine + " " + DeviceRequestCard,
  shows: ["Device","DeviceRequest","Person"],
};
