import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { callerRoles } from "../../people/index.ts";
import type { TodoEntry } from "../../todo/index.ts";
import { headedAmong } from "./incident.policy.ts";
import { incidentsToDo, type IncidentRow, toldOf } from "./incident.read.ts";
import { responsibleFor } from "./responsible.read.ts";

/** What waits for the caller in incidents: to close, and to say that their department knows. */
export async function incidentEntries(ctx: Ctx): Promise<TodoEntry[]> {
  const open = await incidentsToDo(ctx, LIMITS.pageSize);
  const entries = await Promise.all(open.map((found) => entryOf(ctx, found)));
  return entries.filter((entry) => entry !== null);
}

async function entryOf(ctx: Ctx, found: IncidentRow): Promise<TodoEntry | null> {
  const { organisationId, personId } = ctx.actor;
  const about = { id: found.id, dueAt: null, dueOn: found.dueOn, groupNames: [found.groupName] };
  const responsible = await responsibleFor(ctx, organisationId, found);
  if (found.personId === personId || responsible.includes(personId))
    return { ...about, title: words.toClose(found.title) };
  const told = headedAmong(await callerRoles(ctx), await toldOf(ctx, found.id));
  return told.some(({ seenAt }) => seenAt === null)
    ? { ...about, title: words.toKnow(found.title), urgent: true }
    : null;
}
