import { newId } from "../../kernel/column.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { insertNew, replace, row, run, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { ClockBeat } from "./beat.entity.ts";
import { ClockConfirmation } from "./confirmation.entity.ts";

type Given = Pick<RequestContext, "em">;

/** The time on a machine when it had run for `uptimeMs`, both in milliseconds. */
export interface Beat {
  at: number;
  uptimeMs: number;
}

export interface ConfirmedClock {
  id: string;
  at: number;
  leadMs: number;
}

const b = table(ClockBeat, "b");
const c = table(ClockConfirmation, "c");

export async function beatOf(ctx: Given, bootId: string): Promise<Beat | null> {
  const found = await row<Beat>(
    ctx,
    sql`select ${b.pick("at", "uptimeMs")} from ${b} where ${b.id} = ${bootId}`,
  );
  return found && { at: Number(found.at), uptimeMs: Number(found.uptimeMs) };
}

/** When any server was last seen on this database; null where that is not known. */
export async function lastSeen(ctx: Given): Promise<number | null> {
  const found = await row<{ at: number | null }>(ctx, sql`select max(${b.at}) as at from ${b}`);
  return found?.at == null ? null : Number(found.at);
}

export const writeBeat = async (ctx: Given, bootId: string, beat: Beat): Promise<void> =>
  replace(ctx, ClockBeat, [{ id: bootId, ...beat }]);

export async function lastConfirmation(ctx: Given): Promise<ConfirmedClock | null> {
  const found = await row<ConfirmedClock>(
    ctx,
    sql`select ${c.pick("id", "at", "leadMs")} from ${c} order by ${c.id} desc limit 1`,
  );
  return found && { id: found.id, at: Number(found.at), leadMs: Number(found.leadMs) };
}

/** Says that the clock is right; what was seen before on any machine counts no more. Answers its id. */
export async function confirmClock(
  ctx: Pick<RequestContext, "em" | "now">,
  leadMs: number,
): Promise<string> {
  const id = newId();
  await insertNew(ctx, ClockConfirmation, [{ id, at: ctx.now.getTime(), leadMs }]);
  await run(ctx, sql`delete from ${sql.table("clock_beat")}`);
  return id;
}
