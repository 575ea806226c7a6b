import { dayAfter, startOfDay } from "../../kernel/business-day.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { list, run, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { coveringLeave, type LeaveFacts } from "../leave/index.ts";
import { Asked } from "./asked.entity.ts";

const a = table(Asked, "a");

/** Whose places, and in what: of one thing, of some people, or of some people in one thing. */
interface Whose {
  populationId?: string;
  personIds?: readonly string[];
}

/**
 * Whoever is away on the day of their deadline is exempt, not late; without a deadline, whoever is
 * away now (Mission B15). Works it out anew for these places, so that a moved deadline, a leave that
 * is cut short, or one that begins and ends by the clock needs no reckoning of its own.
 */
export async function excuse(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  { populationId, personIds }: Whose,
): Promise<void> {
  const now = ctx.now.getTime();
  const theirs = sql`organisation_id = ${organisationId}
    ${populationId === undefined ? sql`` : sql`and population_id = ${populationId}`}
    ${personIds === undefined ? sql`` : sql`and person_id in (${list(personIds)})`}`;
  const away = coveringLeave(
    organisationId,
    sql`asked.person_id`,
    sql`coalesce(asked.due_at, ${now})`,
  );
  await run(
    ctx,
    sql`update ${a} set exempt_at = ${now}, changed = 1
      where ${theirs} and ${a.exemptAt} is null and ${away}`,
  );
  await run(
    ctx,
    sql`update ${a} set exempt_at = null, changed = 1
      where ${theirs} and ${a.exemptAt} is not null and not ${away}`,
  );
}

/**
 * Who is away has changed: what was asked of them counts accordingly. What they were asked on those
 * days is looked at again by whoever keeps figures of it.
 */
export async function followLeave(
  ctx: RequestContext,
  { organisationId, personId, fromOn, untilOn }: LeaveFacts,
): Promise<void> {
  await excuse(ctx, organisationId, { personIds: [personId] });
  await run(
    ctx,
    sql`update ${a} set changed = 1
      where ${a.organisationId} = ${organisationId} and ${a.personId} = ${personId}
      and ${a.askedAt} >= ${startOfDay(fromOn, ctx.timeZone).getTime()}
      and ${a.askedAt} < ${startOfDay(dayAfter(untilOn, 1), ctx.timeZone).getTime()}`,
  );
}
