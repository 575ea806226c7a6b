import type { BusinessDay } from "../../../kernel/business-day.ts";

/**
 * How a group's day stands today, where its open day is `openOn`: open to be settled, closed and shown
 * as it ended until its record is written, recorded, or (null) a day off, on which nothing is due.
 */
export function dayStateOf(
  { openOn, recorded }: { openOn: BusinessDay; recorded: boolean },
  { today, workday }: { today: BusinessDay; workday: boolean },
): "OPEN" | "CLOSING" | "RECORDED" | null {
  if (openOn <= today) return "OPEN";
  if (!workday) return null;
  return recorded ? "RECORDED" : "CLOSING";
}
