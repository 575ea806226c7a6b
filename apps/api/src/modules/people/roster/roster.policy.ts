import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../authority.policy.ts";

/** Who is here is the administrators' to say: nobody else could be told of, or put out, by a file. */
export const whyNotImportRoster = (caller: CallerRoles): Refusal | null =>
  may(caller, "IMPORT_ROSTER") ? null : "NOT_ALLOWED";

/** Whether what is about to be done is still what was shown; `seen` is null where nothing was. */
export const whyNotApply = (departures: number, seen: number | null): Refusal | null =>
  seen === null || seen === departures ? null : "ROSTER_CHANGED";
