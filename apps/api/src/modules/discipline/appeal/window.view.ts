import type { Ctx } from "../../../kernel/ctx.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { caseById } from "../case/case.row.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import type { AppealWindowType } from "./appeal.type.ts";
import { workdaysFrom } from "./conflict.read.ts";
import { appealWindow } from "./lodge.service.ts";

/** Until when a case's measure can be appealed against, with the working days that are left. */
export async function windowOf(ctx: Ctx, caseId: string): Promise<AppealWindowType | null> {
  const measure = await measureOfCase(ctx, caseId);
  if (measure === null) return null;
  const window = await appealWindow(ctx, await caseById.existing(ctx, caseId), measure);
  if (window === null) return null;
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  const workingDaysLeft = workdaysFrom(ctx.today, window.lastOn, calendar);
  return { lastOn: window.lastOn, provisional: window.provisional, workingDaysLeft };
}
