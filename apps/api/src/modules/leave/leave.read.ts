import type { RawBuilder } from "kysely";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound, RefusedError } from "../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";
import { columns, published, table } from "../../kernel/table.ts";
import { authorityScope, may } from "../people/authority.policy.ts";
import { callerRoles, departmentView, personView } from "../people/index.ts";
import { Leave } from "./leave.entity.ts";
import type { LeaveType } from "./leave.type.ts";

const l = table(Leave, "l");
const d = departmentView("d");
const p = personView("p");
const s = personView("s");
const o = table(Leave, "o");

const leaveColumns = columns(
  l.pick(
    "id",
    "fromOn",
    "untilOn",
    "reason",
    "standInState",
    "standInReason",
    "personId",
    "standInId",
    "standInAnsweredAt",
    "recordedById",
    "recordedAt",
    "cancelledAt",
  ),
  d.pick("lineage"),
);
const tables = sql`${l} join ${p} on ${p.id} = ${l.personId}
  join ${d} on ${d.id} = ${p.departmentId}`;

/** A leave of the organisation, whoever may know of it; for services that ask next. */
export const findLeave = (ctx: Ctx, id: string): Promise<LeaveType | null> =>
  row<LeaveType>(
    ctx,
    sql`select ${leaveColumns} from ${tables}
      where ${l.id} = ${id} and ${l.organisationId} = ${ctx.actor.organisationId}`,
  );

/** A leave that the caller may know of; any other is not found. */
export async function visibleLeave(ctx: Ctx, id: string): Promise<LeaveType> {
  const leave = orNotFound(await findLeave(ctx, id));
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
    sql`select ${leaveColumns} from ${tables} where ${l.organisationId} = ${organisationId}
      and ${mine ? sql`(${l.personId} = ${personId} or ${l.standInId} = ${personId})` : await managedByCaller(ctx)}
      and ${l.id} < ${before} order by ${l.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, (leave) => [leave.id]);
}

/** Of `person_leave l` with `person p` and `department d`: others for whom the caller answers. */
async function managedByCaller(ctx: Ctx) {
  const { all, lineages } = authorityScope(await callerRoles(ctx), "MANAGE_LEAVE");
  const others = sql`${l.personId} <> ${ctx.actor.personId} and ${p.departedAt} is null`;
  if (all) return others;
  const headed = lineages.map((lineage) => sql`or ${d.lineage} like ${`${lineage}%`}`);
  return sql`${others} and (1 = 0 ${sql.join(headed, sql` `)})`;
}

/** Those who have asked the caller to stand in, and wait for the answer; the soonest first. */
export const standInsToAnswer = (ctx: Ctx): Promise<LeaveType[]> =>
  rows<LeaveType>(
    ctx,
    sql`select ${leaveColumns} from ${tables} where ${l.organisationId} = ${ctx.actor.organisationId}
      and ${l.standInId} = ${ctx.actor.personId} and ${l.live} = 1 and ${l.standInState} = 'ASKED'
      and ${l.untilOn} >= ${ctx.today} and ${p.departedAt} is null order by ${l.fromOn}, ${l.id} limit 50`,
  );

/** Of `person_leave l`: somebody is away by it on `day`. */
const covers = (organisationId: string, day: BusinessDay) =>
  sql`${l.organisationId} = ${organisationId} and ${l.live} = 1
    and ${l.fromOn} <= ${day} and ${l.untilOn} >= ${day}`;

/** Who of the organisation is away on a day. */
export async function awayOn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  day: BusinessDay,
): Promise<Set<string>> {
  const away = await rows<{ personId: string }>(
    ctx,
    sql`select ${l.pick("personId")} from ${l} where ${covers(organisationId, day)}`,
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
    sql`select ${l.pick("personId")} from ${l} where ${covers(organisationId, day)}
      and ${l.personId} in (${list(personIds)})`,
  );
  return new Set(away.map(({ personId }) => personId));
}

/** Who stands in for somebody, by which leave. */
export interface ActiveStandIn {
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
): Promise<Map<string, ActiveStandIn>> {
  if (personIds.length === 0) return new Map();
  const read = await rows<ActiveStandIn & { personId: string }>(
    ctx,
    sql`select ${l.pick("personId")}, ${l.id} as leaveId, ${l.pick("standInId", "untilOn")} from ${l}
      join ${s} on ${s.id} = ${l.standInId} and ${s.departedAt} is null
      where ${covers(organisationId, day)} and ${l.standInState} = 'ACCEPTED'
      and ${l.personId} in (${list(personIds)})
      and not exists (select 1 from ${o} where ${o.organisationId} = ${l.organisationId}
        and ${o.personId} = ${l.standInId} and ${o.live} = 1
        and ${o.fromOn} <= ${day} and ${o.untilOn} >= ${day})`,
  );
  return new Map(read.map(({ personId, ...standIn }) => [personId, standIn]));
}

/** For whom the caller stands in today: they are away, and the caller has accepted. */
export async function standsInForNow(ctx: Ctx): Promise<string[]> {
  const { organisationId, personId } = ctx.actor;
  const away = await rows<{ personId: string }>(
    ctx,
    sql`select ${l.pick("personId")} from ${l} where ${covers(organisationId, ctx.today)}
      and ${l.standInId} = ${personId} and ${l.standInState} = 'ACCEPTED'`,
  );
  return away.map((leave) => leave.personId);
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
    sql`select ${l.pick("personId", "fromOn", "untilOn")} from ${l}
      where ${l.organisationId} = ${organisationId} and ${l.live} = 1 and ${l.untilOn} >= ${from}
      and ${l.personId} in (${list(personIds)})`,
  );
  return Map.groupBy(read, ({ personId }) => personId);
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
    sql`select 1 as yes from ${l} where ${l.organisationId} = ${organisationId}
      and ${l.personId} = ${personId} and ${l.live} = 1
      and ${l.fromOn} <= ${untilOn} and ${l.untilOn} >= ${fromOn} limit 1`,
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
  published(sql`exists (select 1 from ${l} where ${l.organisationId} = ${organisationId}
    and ${l.personId} = ${personId} and ${l.live} = 1 and ${l.beginsAt} <= ${at} and ${l.endsAt} > ${at})`);
