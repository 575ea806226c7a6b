import { PAGES } from "../../shell";
import { DEVICES } from "../../words/devices";
import type { MessageKinds, TodoKinds } from "../kinds";

const devices = () => ({ path: PAGES.devices });

export const deviceMessages = {
  DEVICE_BOUND: { words: DEVICES.message, link: devices },
  DEVICE_REQUESTED: { words: DEVICES.message, link: devices },
  // Leads to the group of whom it is about, where there is one.
  MEMBER_DEVICE_BOUND: { words: DEVICES.message },
} satisfies MessageKinds;

export const deviceTodo = {
  DEVICE_REQUEST: { link: devices },
} satisfies TodoKinds;
