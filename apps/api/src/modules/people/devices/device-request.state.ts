/** What has become of a request; EXPIRED is not kept, it follows from the time. */
export const DeviceRequestState = {
  WAITING: "WAITING",
  BOUND: "BOUND",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
  EXPIRED: "EXPIRED",
} as const;
export type DeviceRequestState = keyof typeof DeviceRequestState;

/** The state at this moment of one that is kept. */
export const stateAt = (
  { state, expiresAt }: { state: DeviceRequestState; expiresAt: Date },
  now: Date,
): DeviceRequestState => (state === "WAITING" && expiresAt <= now ? "EXPIRED" : state);
