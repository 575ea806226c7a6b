import type { Ctx } from "../../kernel/ctx.ts";
import { reportById } from "./report/report.row.ts";
import { accessOf } from "./route/standing.read.ts";

/** The evidence of a report is for its reporter and whoever handles it at this moment. */
export async function mayReadReport(ctx: Ctx, reportId: string): Promise<boolean> {
  const report = await reportById(ctx, reportId);
  if (!report) return false;
  const { isReporter, handles } = await accessOf(ctx, report);
  return isReporter || handles;
}

/** What handlers have added is for them alone. */
export async function mayReadNotes(ctx: Ctx, reportId: string): Promise<boolean> {
  const report = await reportById(ctx, reportId);
  return report !== null && (await accessOf(ctx, report)).handles;
}
