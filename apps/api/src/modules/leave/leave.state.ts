/** How far the stand-in is: nobody was named, or they have been asked and answered. */
export const StandInState = {
  NONE: "NONE",
  ASKED: "ASKED",
  ACCEPTED: "ACCEPTED",
  DECLINED: "DECLINED",
} as const;
export type StandInState = keyof typeof StandInState;
