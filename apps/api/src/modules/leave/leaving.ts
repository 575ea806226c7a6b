import type { RequestContext } from "../../kernel/ctx.ts";
import type { LeavingMessage, Objection } from "../reach/index.ts";
import { awayAmong } from "./leave.read.ts";

/** What asks something of its reader, or reminds of it. */
const ASKING = new Set(["NOTICE", "TASK", "RULEBOOK", "GROUP_DAY"]);

/** Who is away is asked for nothing outside the product until they are back; the inbox keeps it (Mission B15). */
export async function leaveObjections(
  ctx: RequestContext,
  organisationId: string,
  messages: readonly LeavingMessage[],
): Promise<Objection[]> {
  const asking = messages.filter(({ subjectKind }) => subjectKind && ASKING.has(subjectKind));
  const people = [...new Set(asking.map(({ personId }) => personId))];
  const away = await awayAmong(ctx, organisationId, people, ctx.today);
  return asking
    .filter(({ personId }) => away.has(personId))
    .map(({ personId, occasion }) => ({ personId, occasion, drop: "AWAY" }));
}
