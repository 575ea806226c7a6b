import { ReviseNotice } from "@riqing/schema";
import { useDeed } from "../../shell";

/** Corrects a notice by a new revision. */
export const useRevise = () => useDeed(ReviseNotice, {});
