import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound, RefusedError } from "../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";
import { authorityScope, may } from "../people/authority.policy.ts";
import { callerRoles } from "../people/index.ts";
import type { LeaveType } from "./leave.type.ts";

const columns = sql`l.id, l.from_on as fromOn, l.until_on as untilOn, l.reason,
  l.stand_in_state as standInState, l.stand_in_reason as standInReason, l.person_id as personId,
  d.lineage, l.stand_in_id as standInId, l.stand_in_answered_at as standInAnswered,
  l.recorded_by_id as recordedById, l.recorded_at as recorded, l.cancelled_at as cancelled`;
const tables = sql`person_leave l join person p on p.id = l.person_id
  join department d on d.id = p.department_id`;

/** A leave that the caller may know of; any other is not found. */
export async function visibleLeave(ctx: Ctx, id: string): Promise<LeaveType> {
  const leave = orNotFound(
    await row<LeaveType>(
      ctx,
      sql`select ${columns} from ${tables}
        where l.id = ${id} and l.organisation_id = ${ctx.actor.organisationId}`,
    ),
  );
  const { personId, lineage, standInId: askedId } = leave;
  const visible = may(await callerRoles(ctx), "SEE_LEAVE", { personId, lineage, askedId });
  if (!visible) throw new RefusedError("NOT_FOUND");
  return leave;
}

/** The caller's own and those they stand in for; or, of others, those they answer for. */
export async function listLeaves(
  ctx: Ctx,
  mine: boolean,
  request: PageRequest,
): Promise<Page<LeaveType>> {
  const size = sizeOf(request);
  const before = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const read = await rows<LeaveType>(
    ctx,
    sql`select ${columns} from ${tables} where l.organisation_id = ${organisationId}
      and ${mine ? sql`(l.person_id = ${personId} or l.stand_in_id = ${personId})` : await answered(ctx)}
      and l.id < ${before} order by l.id desc limit ${size + 1}`,
  );
  return pageOf(read, size, (leave) => [leave.id]);
}

/** Of `person_leave l` with `person p` and `department d`: others for whom the caller answers. */
async function answered(ctx: Ctx) {
  const { all, lineages } = authorityScope(await callerRoles(ctx), "MANAGE_LEAVE");
  const others = sql`l.person_id <> ${ctx.actor.personId} and p.departed_at is null`;
  if (all) return others;
  const headed = lineages.map((lineage) => sql`or d.lineage like ${`${lineage}%`}`);
  return sql`${others} and (1 = 0 ${sql.join(headed, sql` `)})`;
}

/** Those who have asked the caller to stand in, and wait for the answer; the soonest first. */
export const standInsToAnswer = (ctx: Ctx): Promise<LeaveType[]> =>
  rows<LeaveType>(
    ctx,
    sql`select ${columns} from ${tables} where l.organisation_id = ${ctx.actor.organisationId}
      and l.stand_in_id = ${ctx.actor.personId} and l.live = 1 and l.stand_in_state = 'ASKED'
      and l.until_on >= ${ctx.today} and p.departed_at is null order by l.from_on, l.id limit 50`,
  );

/** Of `person_leave l`: somebody is away by it on `day`. */
const covers = (organisationId: string, day: BusinessDay) =>
  sql`l.organisation_id = ${organisationId} and l.live = 1
    and l.from_on <= ${day} and l.until_on >= ${day}`;

/** Who of the organisation is away on a day. */
export async function awayOn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  day: BusinessDay,
): Promise<Set<string>> {
  const away = await rows<{ personId: string }>(
    ctx,
    sql`select l.person_id as personId from person_leave l where ${covers(organisationId, day)}`,
  );
  return new Set(away.map(({ personId }) => personId));
}

/** Who of these people is away on a day. */
export async function awayAmong(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personIds: readonly string[],
  day: BusinessDay,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const away = await rows<{ personId: string }>(
    ctx,
    sql`select l.person_id as personId from person_leave l where ${covers(organisationId, day)}
      and l.person_id in (${list(personIds)})`,
  );
  return new Set(away.map(({ personId }) => personId));
}

/** Who stands in for somebody, by which leave. */
export interface StandingIn {
  leaveId: string;
  standInId: string;
  untilOn: BusinessDay;
}

/**
 * Of these people, those who are away on a day and have somebody who has accepted to stand in, is
 * still there, and is not away that day themselves.
 */
export async function standInOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personIds: readonly string[],
  day: BusinessDay,
): Promise<Map<string, StandingIn>> {
  if (personIds.length === 0) return new Map();
  const read = await rows<StandingIn & { personId: string }>(
    ctx,
    sql`select l.person_id as personId, l.id as leaveId, l.stand_in_id as standInId,
      l.until_on as untilOn from person_leave l
      join person s on s.id = l.stand_in_id and s.departed_at is null
      where ${covers(organisationId, day)} and l.stand_in_state = 'ACCEPTED'
      and l.person_id in (${list(personIds)})
      and not exists (select 1 from person_leave o where o.organisation_id = l.organisation_id
        and o.person_id = l.stand_in_id and o.live = 1
        and o.from_on <= ${day} and o.until_on >= ${day})`,
  );
  return new Map(read.map(({ personId, ...standIn }) => [personId, standIn]));
}

/** Days on which somebody is away, both ends among them. */
export interface DaysAway {
  fromOn: BusinessDay;
  untilOn: BusinessDay;
}

/** Of these people, those who are away from a day on, with their days. */
export async function daysAwayOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personIds: readonly string[],
  from: BusinessDay,
): Promise<Map<string, DaysAway[]>> {
  if (personIds.length === 0) return new Map();
  const read = await rows<DaysAway & { personId: string }>(
    ctx,
    sql`select person_id as personId, from_on as fromOn, until_on as untilOn from person_leave
      where organisation_id = ${organisationId} and live = 1 and until_on >= ${from}
      and person_id in (${list(personIds)})`,
  );
  const by = new Map<string, DaysAway[]>();
  for (const { personId, ...days } of read) by.set(personId, [...(by.get(personId) ?? []), days]);
  return by;
}

/** Whether somebody is away on any of the days. */
export const isAwayWithin = async (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personId: string,
  { fromOn, untilOn }: { fromOn: BusinessDay; untilOn: BusinessDay },
): Promise<boolean> =>
  (await row(
    ctx,
    sql`select 1 as yes from person_leave where organisation_id = ${organisationId}
      and person_id = ${personId} and live = 1
      and from_on <= ${untilOn} and until_on >= ${fromOn} limit 1`,
  )) !== null;

/**
 * Of `personId` and `at` (in milliseconds), columns of an outer statement: whether they are away at
 * that instant.
 */
export const coveringLeave = (
  organisationId: string,
  personId: RawBuilder<unknown>,
  at: RawBuilder<unknown>,
) =>
  sql`exists (select 1 from person_leave l where l.organisation_id = ${organisationId}
    and l.person_id = ${personId} and l.live = 1 and l.begins_at <= ${at} and l.ends_at > ${at})`;
