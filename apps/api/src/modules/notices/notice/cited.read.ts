import type { Ctx } from "../../../kernel/ctx.ts";
import { currentRevision, filesOfRevision, groupIdsOf, visibleNotice } from "./notice.read.ts";

/** A notice as it stands when somebody cites it, withdrawn or not; one they may not know of is not found. */
export async function noticeToCite(ctx: Ctx, id: string) {
  const notice = await visibleNotice(ctx, id);
  const revision = await currentRevision(ctx, notice);
  const files = await filesOfRevision(ctx, revision);
  return { notice, revision, files, groupIds: await groupIdsOf(ctx, id) };
}
