import { dayAfter } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { caseById } from "../case/case.row.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import type { AppealWindowType } from "./appeal.type.ts";
import { appealWindow } from "./lodge.service.ts";

/** Until when a case's measure can be appealed against, with the working days that are left. */
export async function windowOf(ctx: Ctx, caseId: string): Promise<AppealWindowType | null> {
  const measure = await measureOfCase(ctx, caseId);
  if (measure === null) return null;
  const window = await appealWindow(ctx, await caseById.existing(ctx, caseId), measure);
  if (window === null) return null;
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  let workingDaysLeft = 0;
  for (let day = ctx.today; day <= window.lastOn; day = dayAfter(day, 1))
    if (calendar.isWorkday(day)) workingDaysLeft += 1;
  return { lastOn: window.lastOn, provisional: window.provisional, workingDaysLeft };
}
