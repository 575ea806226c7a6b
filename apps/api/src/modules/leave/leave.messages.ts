import type { RequestContext } from "../../kernel/ctx.ts";
import { leaveWords } from "../../words/leave.zh-cn.ts";
import { nearestHead, personById, distinctName } from "../people/index.ts";
import { type Message, send } from "../reach/index.ts";
import type { LeaveFacts, StandIn } from "./leave.hooks.ts";

interface LeaveNotification extends LeaveFacts {
  standInId: string | null;
  cancelled: boolean;
}

/**
 * A leave was recorded or cancelled: the stand-in hears of it, the nearest head above the person, and
 * the person where somebody else did it. Whoever did it knows.
 */
export async function notifyLeave(ctx: RequestContext, told: LeaveNotification): Promise<void> {
  const { organisationId, leaveId, personId, standInId, cancelled } = told;
  const person = await personById.existing(ctx, personId);
  const by = ctx.actor?.personId ?? personId;
  const [name, actorName] = [await distinctName(ctx, personId), await distinctName(ctx, by)];
  const head = await nearestHead(ctx, organisationId, person.departmentId, [personId]);
  const of = leaveWords;
  const others = cancelled ? of.cancelled(name) : of.away(name);
  const titles = new Map<string | null, string>([
    [head, others],
    [standInId, cancelled ? others : of.standInAsked(name)],
    [personId, cancelled ? of.yoursCancelled(actorName) : of.recordedForYou(actorName)],
  ]);
  const messages: Message[] = [];
  for (const [to, title] of titles) {
    if (to === null || to === by) continue;
    const occasion = `leave:${leaveId}:${cancelled ? "cancelled" : "recorded"}`;
    const body = of.days(told.fromOn, told.untilOn);
    messages.push({ personId: to, kind: "LEAVE", subjectId: leaveId, title, body, occasion });
  }
  await send(ctx, organisationId, messages);
}

/** The stand-in has accepted: the person is told. */
export const notifyStandInAccepted = (ctx: RequestContext, standIn: StandIn): Promise<void> =>
  notifyStandInAnswer(ctx, standIn, true, leaveWords.days(standIn.fromOn, standIn.untilOn));

/** The stand-in has declined: the person is told, and may name another. */
export const notifyStandInDeclined = (
  ctx: RequestContext,
  standIn: StandIn & { reason: string | null },
): Promise<void> =>
  notifyStandInAnswer(ctx, standIn, false, standIn.reason ?? leaveWords.nameAnother);

async function notifyStandInAnswer(
  ctx: RequestContext,
  { organisationId, leaveId, personId, standInId }: StandIn,
  accepted: boolean,
  body: string,
): Promise<void> {
  const { name } = await personById.existing(ctx, standInId);
  const title = accepted ? leaveWords.accepted(name) : leaveWords.declined(name);
  const occasion = `leave:${leaveId}:answered`;
  const message = { kind: "LEAVE" as const, subjectId: leaveId, title, body, occasion };
  await send(ctx, organisationId, [{ personId, ...message }]);
}
