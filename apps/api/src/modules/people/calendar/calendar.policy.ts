import type { Refusal } from "@riqing/schema";
import type { Standing } from "../standing.ts";

/** A day off moves everybody's deadlines, so it is for who administers the organisation. */
export const whyNotSetOwnDays = (standing: Standing): Refusal | null =>
  standing.organisationAdmin ? null : "NOT_ALLOWED";
