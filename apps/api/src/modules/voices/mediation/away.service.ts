import { inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import { awayAmong, type LeaveFacts } from "../../leave/index.ts";
import { personById } from "../../people/index.ts";
import { addNoteOfNobody } from "../note/note.service.ts";
import { Mediation } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { lockedRunning } from "./mediation.read.ts";

const m = table(Mediation, "m");

/**
 * Whoever mediates is on leave from today on: the parties are told, and may choose somebody else at once. They need not:
 * a day without a mediator they trust may be better than another one. Once an outcome is to be confirmed, nobody waits
 * for the mediator.
 */
export async function tellOfMediatorAway(
  outside: RequestContext,
  { organisationId, leaveId, personId }: LeaveFacts,
): Promise<void> {
  const ctx = inOrganisation(outside, organisationId);
  const away = await awayAmong(ctx, organisationId, [personId], ctx.today);
  if (!away.has(personId)) return;
  const { name } = await personById.existing(ctx, personId);
  for (const found of await lockedRunning(ctx, sql`${m.mediatorId} = ${personId}`)) {
    if (found.state === "CONCLUDED") continue;
    await addNoteOfNobody(ctx, organisationId, found.id, {
      kind: "MEDIATOR_AWAY",
      text: words.mediatorAway(name),
    });
    await tellConcerned(ctx, organisationId, { ...found, mediatorId: null }, `away:${leaveId}`);
  }
}
