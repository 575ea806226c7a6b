import { businessDayOf } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { addUp, insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { organisationView } from "../../people/index.ts";
import type { ChannelName } from "./channel-name.ts";
import { ChannelDay, ChannelState } from "./channel-state.entity.ts";
import type { Outcome } from "./channel.ts";

const cs = table(ChannelState, "cs");
const o = organisationView("o");

/** Which channel of an organisation: of a group's bot, which group's. */
export interface ChannelKey {
  organisationId: string;
  channel: ChannelName;
  /** The group; the organisation's own id for what it has one of. */
  subjectId: string;
}

interface Try {
  outcome: Outcome;
  errcode?: number | null;
  /** Nothing more is tried before. */
  stoppedUntil?: Date;
}

type TryContext = Pick<RequestContext, "em" | "now">;

/**
 * Writes down how a try ended: for the channel's page, and the number of the day. That somebody has no message
 * left says nothing about the channel.
 */
export async function noteTry(
  ctx: TryContext,
  key: ChannelKey,
  { outcome, errcode = null, stoppedUntil }: Try,
): Promise<void> {
  const { organisationId, channel } = key;
  const now = ctx.now.getTime();
  const organisation = await row<{ timeZone: string }>(
    ctx,
    sql`select ${o.pick("timeZone")} from ${o} where ${o.id} = ${organisationId}`,
  );
  const onDay = businessDayOf(ctx.now, organisation?.timeZone ?? "Asia/Shanghai");
  const day = { id: newId(), organisationId, channel, onDay, outcome: outcome.state, n: 1 };
  await addUp(ctx, ChannelDay, ["organisationId", "channel", "onDay", "outcome"], [day]);
  if (outcome.state === "UNREACHABLE") return;
  await insertNew(ctx, ChannelState, [{ id: newId(), ...key }]);
  const isHere = (u: typeof cs) => sql`${u.organisationId} = ${organisationId}
    and ${u.channel} = ${channel} and ${u.subjectId} = ${key.subjectId}`;
  if (outcome.state === "SENT") {
    const fine = { lastSentAt: now, failingSince: null, stoppedUntil: null };
    await update(ctx, ChannelState, fine, isHere);
    return;
  }
  const error = {
    lastErrorAt: now,
    lastErrorCode: errcode,
    lastError: [...outcome.reason].slice(0, 300).join(""),
    ...(stoppedUntil ? { stoppedUntil: stoppedUntil.getTime() } : {}),
  };
  await update(ctx, ChannelState, error, isHere);
  await update(
    ctx,
    ChannelState,
    { failingSince: now },
    (u) => sql`${isHere(u)} and ${u.failingSince} is null`,
  );
}

/** Until when nothing is tried, because the service's quota of the day is used up; null: now is fine. */
export async function stoppedUntil(
  ctx: TryContext,
  { organisationId, channel, subjectId }: ChannelKey,
): Promise<Date | null> {
  const state = await row<{ stoppedUntil: number | null }>(
    ctx,
    sql`select ${cs.pick("stoppedUntil")} from ${cs} where ${cs.organisationId} = ${organisationId}
      and ${cs.channel} = ${channel} and ${cs.subjectId} = ${subjectId}`,
  );
  const until = Number(state?.stoppedUntil ?? 0);
  return until > ctx.now.getTime() ? new Date(until) : null;
}
