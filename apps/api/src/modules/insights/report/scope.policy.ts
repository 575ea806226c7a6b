import type { Refusal } from "@riqing/schema";
import type { BoardScope } from "../../groups/index.ts";

/** Whose response times are asked for, as little of it as the rule needs. */
export type Asked =
  | { scope: "ORGANISATION" }
  | { scope: "DEPARTMENT"; lineage: string }
  | { scope: "GROUP"; groupId: string };

/**
 * Figures of others are for who answers for them: as for the names on a board. Members have their
 * own (Mission B9).
 */
export function whyNotSeeTimes(asked: Asked, within: BoardScope): Refusal | null {
  if (within.all) return null;
  switch (asked.scope) {
    case "ORGANISATION":
      return "NOT_ALLOWED";
    case "DEPARTMENT":
      return within.lineages.some((line) => asked.lineage.startsWith(line)) ? null : "NOT_ALLOWED";
    case "GROUP":
      return within.groupIds.includes(asked.groupId) ? null : "NOT_ALLOWED";
  }
}
