import {
  AgreeToDevice,
  ConfirmDevice,
  DeclineDevice,
  EndDevice,
  EndOtherDevices,
  MyDevices,
  type MyDevicesQuery,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { DEVICES } from "../../words/devices";

export type DeviceLine = MyDevicesQuery["myDevices"][number];
export type DeviceRequest = MyDevicesQuery["deviceRequests"][number];

/** The devices that can act in my name, and those that wait for my word. */
export const useDevices = () => useRead(MyDevices, {}, (data) => data);

/** Ends one of my devices. */
export const useEndDevice = () => useDeed(EndDevice, { said: DEVICES.ended });

/** Ends all of my devices but this one. */
export const useEndOtherDevices = () => useDeed(EndOtherDevices, { said: DEVICES.othersEnded });

/** It is me who wants the new device. */
export const useConfirmDevice = () => useDeed(ConfirmDevice, { said: DEVICES.confirmed });

/** Agrees in somebody's place, with the reason. */
export const useAgreeToDevice = () =>
  useDeed(AgreeToDevice, {
    said: ({ agreeToDevice: { person } }) => DEVICES.agreed(person.name),
  });

/** Nothing is bound. */
export const useDeclineDevice = () => useDeed(DeclineDevice, { said: DEVICES.declined });
