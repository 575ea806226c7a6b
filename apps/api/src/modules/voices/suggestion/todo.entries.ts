import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { suggestionWords as words } from "../../../words/suggestions.zh-cn.ts";
import type { TodoEntry } from "../../todo/index.ts";
import { handlersOf } from "./handlers.read.ts";
import { listSuggestions } from "./suggestion.read.ts";

/** The suggestions that wait for the caller: not those that have gone up from them. */
export async function suggestionEntries(ctx: Ctx): Promise<TodoEntry[]> {
  const { organisationId, personId } = ctx.actor;
  const { nodes } = await listSuggestions(ctx, { of: "TO_ANSWER", first: LIMITS.pageSize });
  const entries = await Promise.all(
    nodes.map(async (found): Promise<TodoEntry | null> => {
      if (!(await handlersOf(ctx, organisationId, found)).now.includes(personId)) return null;
      const { id, title, riseOn: dueOn, groupName } = found;
      const groupNames = groupName === null ? [] : [groupName];
      const forDay = dueOn === null ? { forDay: ctx.today } : {};
      return { id, title: words.toAnswer(title), dueAt: null, dueOn, groupNames, ...forDay };
    }),
  );
  return entries.filter((entry) => entry !== null);
}
