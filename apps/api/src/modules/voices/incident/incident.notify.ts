import type { InboxKind } from "@riqing/schema";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { send } from "../../reach/index.ts";
import { incidentById, type IncidentRow } from "./incident.read.ts";
import { responsibleFor } from "./responsible.read.ts";

/** Tells these people something about an incident. It leads them to it. */
export const notifyAboutIncident = (
  ctx: RequestContext,
  organisationId: string,
  { id, groupId }: Pick<IncidentRow, "id" | "groupId">,
  personIds: readonly string[],
  message: { kind: InboxKind; title: string; body: string; occasion: string },
): Promise<void> =>
  send(
    ctx,
    organisationId,
    [...new Set(personIds)].map((personId) => ({
      ...message,
      personId,
      subjectId: id,
      groupId,
      occasion: `${message.occasion}:${id}`,
    })),
  );

/** That it was not closed by its day, to whoever has it now. */
export async function tellIncidentRaised(
  ctx: RequestContext,
  organisationId: string,
  id: string,
): Promise<void> {
  ctx.cache.clear();
  const found = await incidentById.existing(ctx, id);
  const to = await responsibleFor(ctx, organisationId, found);
  await notifyAboutIncident(ctx, organisationId, found, [...to, found.personId], {
    kind: "INCIDENT_RAISED",
    title: words.raised(found.title),
    body: words.raisedBody(found.groupName, found.dueOn),
    occasion: `raised:${found.raised}`,
  });
}
