import type { Ctx } from "../../../kernel/ctx.ts";
import { afterWorkingMinutes } from "../../../kernel/working-hours.ts";
import { groupCalendarOf, hoursOf } from "../../groups/index.ts";

/** A hearing that begins now: so many working hours of the group. */
export async function hearingFrom(ctx: Ctx, groupId: string, workingHours = 4) {
  const hours = await hoursOf(ctx, groupId);
  const { isWorkday } = await groupCalendarOf(ctx, groupId);
  const until = afterWorkingMinutes(ctx.now, workingHours * 60, hours, isWorkday, ctx.timeZone);
  return { heardFromAt: ctx.now.getTime(), hearUntil: until.getTime() };
}
