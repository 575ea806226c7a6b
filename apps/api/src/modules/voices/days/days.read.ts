import { LIMITS } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { VoiceDays } from "./voice-days.entity.ts";

const v = table(VoiceDays, "v");

/** Within how many working days something is answered before it goes up. */
export async function voiceDaysOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<number> {
  const set = await row<{ days: number }>(
    ctx,
    sql`select ${v.pick("days")} from ${v} where ${v.organisationId} = ${organisationId}`,
  );
  return Number(set?.days ?? LIMITS.voiceDaysDefault);
}

/** The last day of the working days from today on. */
export async function answerBy(ctx: RequestContext): Promise<BusinessDay> {
  const organisationId = organisationOf(ctx);
  const calendar = await workingCalendarOf(ctx, organisationId);
  return calendar.workdaysAfter(ctx.today, await voiceDaysOf(ctx, organisationId));
}
