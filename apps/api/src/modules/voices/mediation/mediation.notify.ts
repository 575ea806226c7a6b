import type { RequestContext } from "../../../kernel/ctx.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import { send } from "../../reach/index.ts";
import { mediationById, type MediationRow, partiesOf } from "./mediation.read.ts";

/** The parties and the mediator. */
export async function concernedBy(
  ctx: RequestContext,
  { id, mediatorId }: MediationRow,
): Promise<string[]> {
  const parties = (await partiesOf(ctx, id)).map(({ personId }) => personId);
  return mediatorId === null ? parties : [...parties, mediatorId];
}

/** Tells those concerned that there is something new, and not what: titles are read by whoever stands beside. */
export async function tellConcerned(
  ctx: RequestContext,
  organisationId: string,
  found: MediationRow,
  occasion: string,
  title: string = words.moved,
): Promise<void> {
  const to = await concernedBy(ctx, found);
  await send(
    ctx,
    organisationId,
    to
      .filter((personId) => personId !== ctx.actor?.personId)
      .map((personId) => ({
        personId,
        kind: "MEDIATION_MOVED" as const,
        title,
        body: words.body,
        subjectId: found.id,
        occasion: `mediation:${found.id}:${occasion}`,
      })),
  );
}

/** That nothing has come of it in its days: to those concerned, for nobody else knows of it. */
export async function tellMediationRaised(
  ctx: RequestContext,
  organisationId: string,
  id: string,
): Promise<void> {
  ctx.cache.clear();
  const found = await mediationById.existing(ctx, id);
  await tellConcerned(ctx, organisationId, found, `overdue:${found.raised}`, words.overdue);
}
