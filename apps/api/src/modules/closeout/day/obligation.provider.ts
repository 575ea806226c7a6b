import { closeAt, currentDay } from "../../../kernel/closing-time.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { type GroupObligations, type ObligationProvider, remind } from "../../boards/index.ts";
import { visibleGroup } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { openDayEntriesIn } from "../../tasks/index.ts";
import { closingOf } from "../closing/schedule.service.ts";

/** What a group's close-out asks of its members: to settle what is due today. Its id is the group's. */
export const dayObligations = {
  description: "To settle something for today's close-out.",
  word: closeOutWords.obligation,
  idField: {
    name: "closeOutGroupId",
    description:
      "Reminds everybody in this group who has something to settle for today's close-out.",
  },
  inGroup: async (ctx: Ctx, groupId: string): Promise<GroupObligations> => {
    const closing = await closingOf(ctx, { organisationId: ctx.actor.organisationId, groupId });
    const day = currentDay(closing, ctx.now);
    return {
      selects: (ids, personIds) => [
        openDayEntriesIn(ctx, { groupId, day }, personIds, ids === null),
      ],
      titles: async () => {
        const dueAt = closeAt(closing, day);
        return [{ id: groupId, title: closeOutWords.today, dueAt, dueOn: null }];
      },
    };
  },
  nudge: (ctx, id, { personIds }) => nudgeDay(ctx, id, personIds),
} satisfies ObligationProvider;

/** Reminds those who have yet to settle something for today's close-out (Mission T6, B6). */
function nudgeDay(ctx: Ctx, groupId: string, only: readonly string[] | null) {
  return inTransaction(ctx, async (ctx) => {
    const { name } = await visibleGroup(ctx, groupId);
    const result = await remind(ctx, groupId, "CLOSE_OUT", groupId, only, {
      kind: "CLOSE_OUT_NUDGE",
      title: closeOutWords.nudged(name),
      body: closeOutWords.nudgeAsks,
      subjectId: groupId,
      groupId,
    });
    await record(ctx, { deed: "day.nudged", subjectId: groupId, groupId });
    return result;
  });
}
