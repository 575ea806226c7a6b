import { newId } from "../../kernel/column.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { insertNew, list, rows, sql, update } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import { type Period, quietEnd } from "../../kernel/working-hours.ts";
import { organisationView } from "../people/index.ts";
import { QuietWindow } from "./quiet-window.entity.ts";

const q = table(QuietWindow, "q");
const o = organisationView("o");

/** The quiet hours of a group that has not set its own, and of what belongs to no group. */
export const DEFAULT_QUIET_HOURS: Period = { from: "22:00", until: "07:00" };

/** A group that wants none keeps this: a window that ends as it starts is none. */
const NO_QUIET_HOURS: Period = { from: "00:00", until: "00:00" };

/** Sets when a group's people are left alone; null: never. In the caller's transaction. */
export async function setQuietWindow(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
  quiet: Period | null,
): Promise<void> {
  const { from, until } = quiet ?? NO_QUIET_HOURS;
  const key = { organisationId, groupId: groupId };
  const set = { quietFrom: from, quietUntil: until };
  if ((await insertNew(ctx, QuietWindow, [{ id: newId(), ...key, ...set }])) > 0) return;
  await update(
    ctx,
    QuietWindow,
    { quietFrom: from, quietUntil: until },
    (q) => sql`${q.organisationId} = ${organisationId} and ${q.groupId} = ${groupId}`,
  );
}

const windowColumns = q.pick("groupId", "quietFrom", "quietUntil");
type QuietRow = RowOf<typeof windowColumns>;

const periodOf = ({ quietFrom, quietUntil }: QuietRow): Period => ({
  from: quietFrom,
  until: quietUntil,
});

/** The quiet hours of these groups, those included that have not set their own; null: none. */
export async function quietWindowsOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, Period | null>> {
  const set = await rows<QuietRow>(
    ctx,
    sql`select ${windowColumns}
      from ${q} where ${q.organisationId} = ${organisationId} and ${q.groupId} in (${list(groupIds)})`,
  );
  const own = new Map(set.map((window) => [window.groupId, periodOf(window)]));
  return new Map(
    groupIds.map((groupId) => {
      const quiet = own.get(groupId) ?? DEFAULT_QUIET_HOURS;
      return [groupId, quiet.from === quiet.until ? null : quiet];
    }),
  );
}

/**
 * Says of what goes through some of these groups at this moment until when it has to wait; null: not
 * at all. It waits while any of its groups is quiet; for what goes through none, the shipped hours
 * count. One statement, however many groups.
 */
export async function quietUntilFor(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<(through: readonly string[]) => Date | null> {
  const read = await rows<QuietRow & { timeZone: string }>(
    ctx,
    sql`select ${o.pick("timeZone")}, ${windowColumns} from ${o}
      left join ${q} on ${q.organisationId} = ${o.id} and ${q.groupId} in (${list(groupIds)})
      where ${o.id} = ${organisationId}`,
  );
  const own = new Map(read.map((window) => [window.groupId, periodOf(window)]));
  const windowOf = (groupId: string) => own.get(groupId) ?? DEFAULT_QUIET_HOURS;
  return (through) => {
    const windows = through.length === 0 ? [DEFAULT_QUIET_HOURS] : through.map(windowOf);
    return lastEnd(ctx.now, windows, orNotFound(read[0]).timeZone);
  };
}

/** When the last of these windows is over, one beginning before the other has ended included. */
function lastEnd(now: Date, windows: readonly Period[], timeZone: string): Date | null {
  let end: Date | null = null;
  // Each round passes the end of at least one window; all of them together may leave no gap.
  for (let round = 0; round <= windows.length; round += 1) {
    const at: Date = end ?? now;
    const ends = windows.flatMap((quiet) => quietEnd(at, quiet, timeZone) ?? []);
    if (ends.length === 0) break;
    end = new Date(Math.max(...ends.map((each) => each.getTime())));
  }
  return end;
}
