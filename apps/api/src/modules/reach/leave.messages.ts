import type { Visit } from "../../kernel/ctx.ts";
import { found } from "../../kernel/refusal.ts";
import { leaveWords } from "../../words/leave.zh-cn.ts";
import { type LeaveFacts, nearestHead, personById, type StandIn } from "../people/index.ts";
import { type Message, send } from "./inbox.service.ts";

interface Told extends LeaveFacts {
  standInId: string | null;
  cancelled: boolean;
}

/**
 * A leave was recorded or cancelled: the stand-in hears of it, the nearest head above the person, and
 * the person where somebody else did it. Whoever did it knows.
 */
export async function tellLeave(ctx: Visit, told: Told): Promise<void> {
  const { organisationId, leaveId, personId, standInId, cancelled } = told;
  const person = found(await personById(ctx, personId));
  const by = ctx.actor?.personId ?? personId;
  const actor = found(await personById(ctx, by));
  const head = await nearestHead(ctx, organisationId, person.departmentId, [personId]);
  const of = leaveWords;
  const others = cancelled ? of.cancelled(person.name) : of.away(person.name);
  const titles = new Map<string | null, string>([
    [head, others],
    [standInId, cancelled ? others : of.standInAsked(person.name)],
    [personId, cancelled ? of.yoursCancelled(actor.name) : of.recordedForYou(actor.name)],
  ]);
  const messages: Message[] = [];
  for (const [to, title] of titles) {
    if (to === null || to === by) continue;
    const occasion = `leave:${leaveId}:${cancelled ? "cancelled" : "recorded"}`;
    const body = of.days(told.fromOn, told.untilOn);
    messages.push({ personId: to, kind: "LEAVE", title, body, occasion });
  }
  await send(ctx, organisationId, messages);
}

/** The stand-in has accepted: the person goes with an easy mind. */
export const tellAccepted = (ctx: Visit, standIn: StandIn): Promise<void> =>
  tellAnswer(ctx, standIn, true, leaveWords.days(standIn.fromOn, standIn.untilOn));

/** The stand-in has declined: the person finds another. */
export const tellDeclined = (
  ctx: Visit,
  standIn: StandIn & { reason: string | null },
): Promise<void> => tellAnswer(ctx, standIn, false, standIn.reason ?? leaveWords.nameAnother);

async function tellAnswer(
  ctx: Visit,
  { organisationId, leaveId, personId, standInId }: StandIn,
  accepted: boolean,
  body: string,
): Promise<void> {
  const { name } = found(await personById(ctx, standInId));
  const title = accepted ? leaveWords.accepted(name) : leaveWords.declined(name);
  const occasion = `leave:${leaveId}:answered`;
  await send(ctx, organisationId, [{ personId, kind: "LEAVE", title, body, occasion }]);
}
