import type { Ctx } from "../../../kernel/ctx.ts";
import { noticeIfVisible } from "./notice.read.ts";

/** Whoever may know of a notice reads its files, those of its earlier revisions too. */
export const mayReadNotice = async (ctx: Ctx, noticeId: string): Promise<boolean> =>
  (await noticeIfVisible(ctx, noticeId)) !== null;
