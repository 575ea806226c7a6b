import { BindInvitation } from "@riqing/schema";
import { useDeed } from "../../shell";

/** Binds whoever holds the code to the person it names. */
export const useBindInvitation = () => useDeed(BindInvitation);
