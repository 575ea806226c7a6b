import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { topicWords as words } from "../../../words/topic.zh-cn.ts";
import { groupById } from "../../groups/index.ts";
import { callerRoles } from "../../people/index.ts";
import type { TodoEntry } from "../../todo/index.ts";
import { isUnanimous } from "./topic.policy.ts";
import { askedIn, voicesOn } from "./topic.read.ts";

/** What the caller, who is in office, is to say yes or no to; and what became unanimous without a last word. */
export async function topicEntries(ctx: Ctx): Promise<TodoEntry[]> {
  const { groups } = await callerRoles(ctx);
  const groupIds = [...groups].flatMap(([groupId, roles]) =>
    roles.has("OWNER") || roles.has("ADMIN") ? [groupId] : [],
  );
  if (groupIds.length === 0) return [];
  const asked = await askedIn(ctx, groupIds, LIMITS.pageSize);
  const entries = await Promise.all(
    asked.map(async (topic): Promise<TodoEntry | null> => {
      const group = await groupById.existing(ctx, topic.groupId);
      const voices = await voicesOn(ctx, topic);
      const complete = isUnanimous(voices);
      if (!complete && voices.agreed.has(ctx.actor.personId)) return null;
      const title = complete ? words.complete(topic.topic) : words.toAgree(topic.topic);
      return {
        id: topic.id,
        title,
        dueAt: null,
        dueOn: null,
        forDay: ctx.today,
        groupNames: [group.name],
      };
    }),
  );
  return entries.filter((entry) => entry !== null);
}
