import { type BusinessDay, businessDayOf } from "../../kernel/business-day.ts";
import { newId } from "../../kernel/column.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { insertNew, list, rows, run, sql } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import type { Period } from "../../kernel/working-hours.ts";
import { organisationView } from "../people/index.ts";
import { QuietWindow } from "./quiet-window.entity.ts";
import { lastQuietEnd, type QuietFrom, quietOn } from "./quiet.policy.ts";

const q = table(QuietWindow, "q");
const o = organisationView("o");

/** A group that has none keeps this: a window that ends as it starts is none. */
const NO_QUIET_HOURS: Period = { from: "00:00", until: "00:00" };

/**
 * States when each group's people are left alone from `today` on: the first step holds today, and what was
 * said of later days is replaced. In the caller's transaction.
 */
export async function stateQuietWindows(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  today: BusinessDay,
  wanted: ReadonlyMap<string, readonly QuietFrom[]>,
): Promise<void> {
  const groupIds = [...wanted.keys()];
  const known = await stepsOf(ctx, organisationId, groupIds);
  const asBefore = (groupId: string, steps: readonly QuietFrom[]): boolean => {
    const stated = known.get(groupId) ?? [];
    const days = [...stated, ...steps].map(({ fromOn }) => fromOn).filter((day) => day > today);
    return [today, ...days].every((day) => isSame(quietOn(stated, day), quietOn(steps, day)));
  };
  const changed = [...wanted].filter(([groupId, steps]) => !asBefore(groupId, steps));
  if (changed.length === 0) return;
  await run(
    ctx,
    sql`delete from quiet_window where organisation_id = ${organisationId}
      and from_on >= ${today} and group_id in (${list(changed.map(([groupId]) => groupId))})`,
  );
  await insertNew(
    ctx,
    QuietWindow,
    changed.flatMap(([groupId, steps]) =>
      steps.map(({ fromOn, quiet }) => {
        const { from: quietFrom, until: quietUntil } = quiet ?? NO_QUIET_HOURS;
        return { id: newId(), organisationId, groupId, fromOn, quietFrom, quietUntil };
      }),
    ),
  );
}

const isSame = (a: Period | null, b: Period | null): boolean =>
  a?.from === b?.from && a?.until === b?.until;

const windowColumns = q.pick("groupId", "fromOn", "quietFrom", "quietUntil");
type QuietRow = RowOf<typeof windowColumns>;

const stepOf = ({ fromOn, quietFrom, quietUntil }: QuietRow): QuietFrom => ({
  fromOn,
  quiet: quietFrom === quietUntil ? null : { from: quietFrom, until: quietUntil },
});

/** What was ever said of these groups; those of which nothing was said are left out. */
async function stepsOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, QuietFrom[]>> {
  const read = await rows<QuietRow>(
    ctx,
    sql`select ${windowColumns} from ${q}
      where ${q.organisationId} = ${organisationId} and ${q.groupId} in (${list(groupIds)})`,
  );
  const byGroup = Map.groupBy(read, ({ groupId }) => groupId);
  return new Map([...byGroup].map(([groupId, steps]) => [groupId, steps.map(stepOf)]));
}

/** The organisation's time zone, and what was said of these groups, with one statement. */
async function windowsIn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<{ timeZone: string; stepsFor: (groupId: string) => QuietFrom[] }> {
  const read = await rows<QuietRow & { timeZone: string }>(
    ctx,
    sql`select ${o.pick("timeZone")}, ${windowColumns} from ${o}
      left join ${q} on ${q.organisationId} = ${o.id} and ${q.groupId} in (${list(groupIds)})
      where ${o.id} = ${organisationId}`,
  );
  const byGroup = Map.groupBy(read, ({ groupId }) => groupId);
  return {
    timeZone: orNotFound(read[0]).timeZone,
    stepsFor: (groupId) => (byGroup.get(groupId) ?? []).map(stepOf),
  };
}

/** Today's quiet hours of these groups, those included that have not set their own; null: none. */
export async function quietWindowsOf(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, Period | null>> {
  const { timeZone, stepsFor } = await windowsIn(ctx, organisationId, groupIds);
  const today = businessDayOf(ctx.now, timeZone);
  return new Map(groupIds.map((groupId) => [groupId, quietOn(stepsFor(groupId), today)]));
}

/**
 * Says of what goes through some of these groups, now or `at` another moment, until when it has to wait; null: not
 * at all. It waits while any of its groups is quiet; for what goes through none, the shipped hours
 * count. One statement, however many groups.
 */
export async function quietUntilFor(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<(through: readonly string[], at?: Date) => Date | null> {
  const { timeZone, stepsFor } = await windowsIn(ctx, organisationId, groupIds);
  return (through, at = ctx.now) =>
    lastQuietEnd(at, through.length === 0 ? [[]] : through.map(stepsFor), timeZone);
}
