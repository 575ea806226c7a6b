import { enumOf } from "../../kernel/enum.ts";

/** How far the stand-in is: nobody was named, or they have been asked and answered. */
export const StandInState = enumOf("NONE", "ASKED", "ACCEPTED", "DECLINED");
export type StandInState = keyof typeof StandInState;
