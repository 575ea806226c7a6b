/** What is known of the machines' clocks: what time it was, and which of them somebody has confirmed. */
import type { Module } from "../../kernel/module.ts";
import { ClockBeat } from "./beat.entity.ts";
import { ClockConfirmation } from "./confirmation.entity.ts";

export {
  beatOf,
  confirmClock,
  type ConfirmedClock,
  lastConfirmation,
  lastSeen,
  writeBeat,
} from "./clock.service.ts";

export const module: Module = {
  name: "clock",
  entities: [ClockBeat, ClockConfirmation],
  resolvers: [],
};
