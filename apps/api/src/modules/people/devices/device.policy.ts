import type { Refusal } from "@riqing/schema";

/** Whoever ended the device in their hand could not get in again without a new invitation. */
export const whyNotEndDevice = (
  device: { accountId: string },
  actor: { accountId: string },
): Refusal | null => (device.accountId === actor.accountId ? "DEVICE_IN_USE" : null);
