/** Devices: whoever can act in somebody's name is told to that person, and to whoever answers for them. */
import type { Module } from "../../kernel/module.ts";
import { onDeviceBound, onDeviceRequested, onDeviceRequestsOver } from "../people/index.ts";
import { messageKinds, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { askForDevice, settleRequests, tellOfDevice } from "./device.messages.ts";
import { deviceRequestEntries, DeviceRequestOfTodo } from "./todo.fields.ts";
import { WaitingDeviceResolver } from "./waiting-device.resolver.ts";

export const module: Module = {
  name: "devices",
  entities: [],
  resolvers: [DeviceRequestOfTodo, WaitingDeviceResolver],
  extensions: [
    onDeviceBound.subscribe(tellOfDevice),
    onDeviceRequested.subscribe(askForDevice),
    onDeviceRequestsOver.subscribe(settleRequests),
    todoKinds.provide("DEVICE_REQUEST", { entries: deviceRequestEntries }),
    subjectPages.provide("DEVICE", () => "pages/devices/index"),
    ...messageKinds("DEVICE", "DEVICE_BOUND"),
    subjectPages.provide("DEVICE_REQUEST", () => "pages/devices/index"),
    ...messageKinds("DEVICE_REQUEST", "DEVICE_REQUESTED"),
    ...messageKinds(null, "MEMBER_DEVICE_BOUND"),
  ],
};
