import { LIMITS } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import { after, HOUR } from "../../kernel/clock.ts";
import { newId } from "../../kernel/column.ts";
import { type Ctx, organisationOf, type RequestContext } from "../../kernel/ctx.ts";
import { refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { insertNew, list, rows, sql, update } from "../../kernel/sql.ts";
import { published, table } from "../../kernel/table.ts";
import { send, type Message } from "./inbox.service.ts";
import { measure } from "./measure.service.ts";
import { Nudge, NudgeClock } from "./nudge.entity.ts";

const nc = table(NudgeClock, "nc");
const n = table(Nudge, "n");

const NUDGE_COOLDOWN_MS = LIMITS.nudgeEveryHours * HOUR;

/**
 * Reminds those of `personIds` whom nobody has reminded within the cooldown, by anybody and about
 * anything: the limit protects the person (Mission N5). In the caller's
 * transaction; answers whom it reached.
 */
async function nudge(
  ctx: RequestContext,
  subjectId: string,
  personIds: string[],
  message: Omit<Message, "personId" | "occasion">,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const organisationId = organisationOf(ctx);
  if (isSignedIn(ctx)) await measure(ctx, "NUDGE");
  const byPersonId = ctx.actor?.personId ?? null;
  const roundId = newId();
  await insertNew(
    ctx,
    NudgeClock,
    personIds.map((personId) => ({
      id: newId(),
      organisationId: organisationId,
      personId: personId,
      nudgedAt: 0,
      roundId: "",
    })),
  );
  // Of two rounds at the same time, the second waits for this statement and finds the times set.
  await update(
    ctx,
    NudgeClock,
    { nudgedAt: ctx.now.getTime(), roundId },
    (nc) => sql`${nc.organisationId} = ${organisationId} and ${nc.personId} in (${list(personIds)})
      and ${nc.nudgedAt} <= ${after(ctx.now, -NUDGE_COOLDOWN_MS).getTime()}`,
  );
  const reached = await rows<{ personId: string }>(
    ctx,
    sql`select ${nc.pick("personId")} from ${nc}
      where ${nc.organisationId} = ${organisationId} and ${nc.roundId} = ${roundId}`,
  );
  const nudged = reached.map(({ personId }) => personId);
  await insertNew(
    ctx,
    Nudge,
    nudged.map((personId) => ({
      id: newId(),
      organisationId: organisationId,
      personId: personId,
      byPersonId: byPersonId,
      subjectId: subjectId,
      at: ctx.now.getTime(),
    })),
  );
  const occasion = `nudge:${roundId}`;
  await send(
    ctx,
    organisationId,
    nudged.map((personId) => ({ ...message, personId, occasion })),
  );
  return nudged;
}

/** Of `personId`, a column of an outer select: when they were reminded within the cooldown, or null. */
export const nudgeCooldownSince = (
  ctx: Pick<RequestContext, "now">,
  organisationId: string,
  personId: RawBuilder<unknown>,
) =>
  published(sql`(select ${nc.nudgedAt} from ${nc} where ${nc.organisationId} = ${organisationId}
    and ${nc.personId} = ${personId} and ${nc.nudgedAt} > ${after(ctx.now, -NUDGE_COOLDOWN_MS).getTime()})`);

const isSignedIn = (ctx: RequestContext): ctx is Ctx => ctx.actor !== null;

/** Of people who have yet to answer: whom a nudge can reach, and how many it cannot. */
export interface Nudgeable {
  reachable: string[];
  unreachable: number;
}

/** As `Nudgeable`, by whether a message reaches them. Nobody nudges themselves. */
export function nudgeableAmong(
  ctx: Ctx,
  missing: readonly { personId: string; reached: boolean }[],
): Nudgeable {
  const others = missing.filter((one) => one.personId !== ctx.actor.personId);
  const reachable = others.filter((one) => one.reached).map((one) => one.personId);
  return { reachable, unreachable: others.length - reachable.length };
}

/** How a nudge went, and when the first of those left out may be nudged again. */
export interface NudgeResult {
  nudged: number;
  tooSoon: number;
  unreachable: number;
  nudgeAgainAt: Date | null;
}

/**
 * Nudges those who were not nudged lately; in the caller's transaction. With nobody left, refuses with
 * `NOBODY_TO_NUDGE` or `NUDGED_RECENTLY` (saying until when). Who is not signed in is not measured by the
 * day: the limit of those who are reminded holds all the same.
 */
export async function nudgeOrRefuse(
  ctx: RequestContext,
  subjectId: string,
  { reachable, unreachable }: Nudgeable,
  message: Omit<Message, "personId" | "occasion">,
): Promise<NudgeResult> {
  refuseIf(reachable.length === 0 ? "NOBODY_TO_NUDGE" : null);
  const nudged = await nudge(ctx, subjectId, reachable, message);
  const resting = await nudgeCooldownUntil(ctx, organisationOf(ctx), reachable);
  const nudgeAgainAt = earliest(resting);
  if (nudged.length === 0) throw new RefusedError("NUDGED_RECENTLY", { nudgeAgainAt });
  const tooSoon = reachable.length - nudged.length;
  return { nudged: nudged.length, tooSoon, unreachable, nudgeAgainAt };
}

/** When the first of those who were nudged lately may be nudged again. */
export const earliest = (resting: ReadonlyMap<string, Date>): Date | null =>
  [...resting.values()].toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;

/** When somebody who was reminded at `at` may be reminded again. */
export const mayNudgeAgainAt = (at: Date): Date => after(at, NUDGE_COOLDOWN_MS);

/** Of these people, when each may be reminded again; those who may be now are left out. */
export async function nudgeCooldownUntil(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, Date>> {
  if (personIds.length === 0) return new Map();
  const resting = await rows<{ personId: string; nudgedAt: number }>(
    ctx,
    sql`select ${nc.pick("personId", "nudgedAt")} from ${nc}
      where ${nc.organisationId} = ${organisationId} and ${nc.personId} in (${list(personIds)})
      and ${nc.nudgedAt} > ${after(ctx.now, -NUDGE_COOLDOWN_MS).getTime()}`,
  );
  return new Map(
    resting.map((one) => [one.personId, after(new Date(one.nudgedAt), NUDGE_COOLDOWN_MS)]),
  );
}

/** When each of these people was last reminded of this subject. */
export async function lastNudges(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  subjectId: string,
  personIds: readonly string[],
): Promise<Map<string, Date>> {
  const nudged = await rows<{ personId: string; at: number }>(
    ctx,
    sql`select ${n.pick("personId")}, max(${n.at}) as at from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.subjectId} = ${subjectId}
      and ${n.personId} in (${list(personIds)}) group by ${n.personId}`,
  );
  return new Map(nudged.map(({ personId, at }) => [personId, new Date(Number(at))]));
}
