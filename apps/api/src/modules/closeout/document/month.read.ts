import { LIMITS } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { groupCalendarOf, visibleGroup } from "../../groups/index.ts";
import { type CloseOutRow, recordsBetween } from "./close-out.read.ts";

/** A day in a group's calendar. */
export interface MonthDay {
  day: BusinessDay;
  workday: boolean;
  provisional: boolean;
  closeOut: CloseOutRow | null;
}

/** Every day of a month, as "2026-11", with the record of those that are closed. */
export async function monthOf(ctx: Ctx, groupId: string, month: string): Promise<MonthDay[]> {
  const fields = new Fields();
  const [year] = month.split("-").map(Number);
  const spelled = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  fields.expect("month", spelled && year! >= LIMITS.calendarFrom && year! <= LIMITS.calendarUntil);
  fields.done();
  const group = await visibleGroup(ctx, groupId);
  const calendar = await groupCalendarOf(ctx, group.id);
  const closed = await recordsBetween(ctx, group.id, `${month}-01`, `${month}-31`);
  const byDay = new Map(closed.map((closeOut) => [closeOut.day, closeOut]));
  const days: MonthDay[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = dayAfter(day, 1)) {
    const { workday, provisional } = calendar.dayKind(day);
    days.push({ day, workday, provisional, closeOut: byDay.get(day) ?? null });
  }
  return days;
}
