import type { Visit } from "../../kernel/ctx.ts";
import { list, run, sql } from "../../kernel/sql.ts";
import { coveringLeave, type LeaveFacts } from "../people/index.ts";

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
  ctx: Pick<Visit, "em" | "now">,
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
    sql`update asked set exempt_at = ${now} where ${theirs} and exempt_at is null and ${away}`,
  );
  await run(
    ctx,
    sql`update asked set exempt_at = null where ${theirs} and exempt_at is not null and not ${away}`,
  );
}

/** Who is away has changed: what was asked of them counts accordingly. */
export const followLeave = (ctx: Visit, { organisationId, personId }: LeaveFacts): Promise<void> =>
  excuse(ctx, organisationId, { personIds: [personId] });
