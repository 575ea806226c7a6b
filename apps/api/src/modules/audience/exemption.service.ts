import { dayAfter } from "../../kernel/business-day.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { list, sql, update } from "../../kernel/sql.ts";
import type { Table } from "../../kernel/table.ts";
import { startOfDay } from "../../kernel/time-of-day.ts";
import { coveringLeave, type LeaveFacts } from "../leave/index.ts";
import { Asked } from "./asked.entity.ts";

/** Which audience entries: those of one population, of some people, or both. */
interface EntryFilter {
  populationId?: string;
  personIds?: readonly string[];
}

/**
 * Whoever is away on the day of their deadline is exempt, not late; without a deadline, whoever is
 * away now (Mission B15). Works it out again for these entries, so that a moved deadline, a leave that
 * is cut short, or one that begins and ends by the clock needs no reckoning of its own.
 */
export async function refreshExemptions(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  { populationId, personIds }: EntryFilter,
): Promise<void> {
  const now = ctx.now.getTime();
  const theirs = (a: Table<Asked>) => sql`${a.organisationId} = ${organisationId}
    ${populationId === undefined ? sql`` : sql`and ${a.populationId} = ${populationId}`}
    ${personIds === undefined ? sql`` : sql`and ${a.personId} in (${list(personIds)})`}`;
  const away = (a: Table<Asked>) =>
    coveringLeave(organisationId, a.personId, sql`coalesce(${a.dueAt}, ${now})`);
  await update(
    ctx,
    Asked,
    { exemptAt: now, changed: 1 },
    (a) => sql`${theirs(a)} and ${a.exemptAt} is null and ${away(a)}`,
  );
  await update(
    ctx,
    Asked,
    { exemptAt: null, changed: 1 },
    (a) => sql`${theirs(a)} and ${a.exemptAt} is not null and not ${away(a)}`,
  );
}

/**
 * Who is away has changed: what was asked of them counts accordingly. What they were asked on those
 * days is looked at again by whoever keeps figures of it.
 */
export async function refreshForLeave(
  ctx: RequestContext,
  { organisationId, personId, fromOn, untilOn }: LeaveFacts,
): Promise<void> {
  await refreshExemptions(ctx, organisationId, { personIds: [personId] });
  await update(
    ctx,
    Asked,
    { changed: 1 },
    (a) => sql`${a.organisationId} = ${organisationId} and ${a.personId} = ${personId}
      and ${a.askedAt} >= ${startOfDay(fromOn, ctx.timeZone).getTime()}
      and ${a.askedAt} < ${startOfDay(dayAfter(untilOn, 1), ctx.timeZone).getTime()}`,
  );
}
