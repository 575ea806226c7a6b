import type { RawBuilder } from "kysely";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";

/**
 * A select of who was asked through a group to confirm which notice, for the matrix (Mission B6):
 * `obligation_id`, `person_id`, `due_at`, `since`, `done`, `exempt`, `slow`.
 */
export const askedThrough = (
  ctx: Ctx,
  groupId: string,
  personIds: readonly string[] | null,
): RawBuilder<unknown> => sql`select a.population_id as obligation_id, a.person_id, a.due_at,
    null as since, case when a.answered_at is null then 0 else 1 end as done,
    case when a.answered_at is null and a.exempt_at is not null then 1 else 0 end as exempt, 0 as slow
    from asked_through t
    join asked a on a.organisation_id = t.organisation_id and a.population_id = t.population_id
      and a.person_id = t.person_id and a.left_at is null
    join notice n on n.organisation_id = t.organisation_id and n.id = t.population_id
      and n.state = 'PUBLISHED'
    where t.organisation_id = ${ctx.actor.organisationId} and t.group_id = ${groupId} and t.live = 1
    ${personIds ? sql`and t.person_id in (${list(personIds)})` : sql``}`;

/** What these notices are called, and until when they are asked. */
export const noticeTitles = (
  ctx: Ctx,
  ids: readonly string[],
): Promise<{ id: string; title: string; dueAt: number | null }[]> =>
  rows(
    ctx,
    sql`select n.id, n.subject as title, n.due_at as dueAt from notice n
      where n.organisation_id = ${ctx.actor.organisationId} and n.id in (${list(ids)})`,
  );
