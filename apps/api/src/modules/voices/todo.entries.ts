import type { Ctx } from "../../kernel/ctx.ts";
import { voicesWords as words } from "../../words/voices.zh-cn.ts";
import type { TodoEntry } from "../todo/index.ts";
import { dueOnOf } from "./report/report.policy.ts";
import { myAccess, openToMe, unansweredOfMine } from "./report/report.read.ts";
import { messagesIn } from "./report/report.row.ts";

/** Reports that wait for the caller: to be handled, and questions to their reporter. The title says nothing of them. */
export async function reportEntries(ctx: Ctx): Promise<TodoEntry[]> {
  const { personId } = ctx.actor;
  const open = await openToMe(ctx);
  const access = await Promise.all(open.map((report) => myAccess(ctx, report)));
  const handled = open.filter((_, at) => [null, personId].includes(access[at]!.takenById));
  const asked = await unansweredOfMine(ctx);
  const messages = await Promise.all(asked.map(({ id }) => messagesIn(ctx, id)));
  const answering = asked.filter((_, at) => messages[at]!.at(-1)?.side === "HANDLER");
  return [
    ...handled.map((report) => ({
      id: report.id,
      title: words.toLookAt,
      dueAt: null,
      dueOn: dueOnOf(report),
    })),
    ...answering.map(({ id }) => ({
      id,
      title: words.toLookAt,
      dueAt: null,
      dueOn: null,
      forDay: ctx.today,
    })),
  ];
}
