/** Taps that wait for a signal. */
export {
  subjectOfTap,
  takeBack,
  usePendingTaps,
  usePendingTapOn,
  usePendingTapGone,
} from "./pending-taps";
