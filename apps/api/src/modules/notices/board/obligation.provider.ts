import type { Ctx } from "../../../kernel/ctx.ts";
import { words } from "../../../words/zh-cn.ts";
import { debtorIdsIn, type GroupObligations, type ObligationProvider } from "../../boards/index.ts";
import { askedThrough, noticeTitles, owedThrough } from "./asked-through.read.ts";
import { nudgeMissing } from "./notice-board.service.ts";

/** What a notice asks of the members of a group: to confirm it. */
export const noticeObligations = {
  description: "To confirm a notice.",
  word: words.notice.obligation,
  idField: { name: "noticeId" },
  inGroup: async (ctx: Ctx, groupId: string): Promise<GroupObligations> => ({
    selects: (ids, personIds) => [
      ids ? askedThrough(ctx, groupId, ids, personIds) : owedThrough(ctx, groupId, personIds),
    ],
    titles: async (ids) =>
      (await noticeTitles(ctx, ids)).map(({ id, title, dueAt }) => ({
        id,
        title,
        dueAt: dueAt === null ? null : new Date(Number(dueAt)),
        dueOn: null,
      })),
  }),
  // Whoever answers in between is left out by the nudge itself, after the taps that are being committed.
  nudge: async (ctx, id, { groupId, personIds }) =>
    nudgeMissing(
      ctx,
      id,
      groupId ? await debtorIdsIn(ctx, groupId, "NOTICE", id, personIds) : personIds,
    ),
} satisfies ObligationProvider;
