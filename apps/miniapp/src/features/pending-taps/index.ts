/** Taps that wait for a signal. */
export { takeBack, usePendingTapGone, usePendingTapOn, usePendingTaps } from "./pending-taps";
export { PendingTapBanner } from "./pending-tap-banner";
