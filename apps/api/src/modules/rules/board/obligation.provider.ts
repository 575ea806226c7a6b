import type { Ctx } from "../../../kernel/ctx.ts";
import { words } from "../../../words/zh-cn.ts";
import { debtorIdsIn, type GroupObligations, type ObligationProvider } from "../../boards/index.ts";
import { nudgeUnsigned } from "./signature-board.service.ts";
import { rulesOfGroup, signByOnOf, signersIn } from "./signers.read.ts";

/** What rules ask of the members of a group: to sign them. */
export const rulesObligations = {
  description: "To sign rules.",
  word: words.rules.obligation,
  idField: { name: "rulebookId" },
  async inGroup(ctx: Ctx, groupId: string): Promise<GroupObligations> {
    const books = await rulesOfGroup(ctx, groupId);
    return {
      selects: (ids, personIds) =>
        books
          .filter(({ rulebookId }) => ids?.includes(rulebookId) ?? true)
          .map((book) => signersIn(ctx, groupId, book, personIds, ids === null)),
      titles: async () =>
        books.map(({ rulebookId, title, number, signByOn }) => ({
          id: rulebookId,
          title: `${title}${words.rules.versionLabel(number)}`,
          dueAt: null,
          dueOn: signByOn,
        })),
      deadlineOf: async ({ id, since }) => {
        const book = books.find(({ rulebookId }) => rulebookId === id);
        return book && since !== null ? { dueAt: null, dueOn: signByOnOf(ctx, book, since) } : null;
      },
    };
  },
  nudge: async (ctx, id, { groupId, personIds }) =>
    nudgeUnsigned(
      ctx,
      id,
      groupId ? await debtorIdsIn(ctx, groupId, "RULES", id, personIds) : personIds,
    ),
} satisfies ObligationProvider;
