import { LIMITS } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { visibleGroup } from "../../groups/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { authorityScope, may } from "../../people/authority.policy.ts";
import { canBeReached, callerRoles } from "../../people/index.ts";
import { groupDayOf } from "./day.read.ts";
import { openDay } from "./task.day.ts";
import { whyNotAssign } from "./task.policy.ts";

/** A member of a group, as far as an assignment needs to know. */
export interface Member {
  personId: string;
  departmentId: string;
  /** The line of ids of their department, from the top. */
  lineage: string;
}

/** Of these people, those who are in the group now and still with the organisation. */
export async function membersAmong(
  ctx: RequestContext,
  groupId: string,
  personIds: readonly string[],
): Promise<Map<string, Member>> {
  const read = await rows<Member>(
    ctx,
    sql`select p.id as personId, p.department_id as departmentId, d.lineage
      from membership m join person p on p.id = m.person_id and p.departed_at is null
      join department d on d.id = p.department_id
      where m.organisation_id = ${ctx.actor?.organisationId} and m.group_id = ${groupId}
      and m.live = 1 and m.person_id in (${list(personIds)})`,
  );
  return new Map(read.map((one) => [one.personId, one]));
}

/** Whether the caller is a member of a group now. */
export const isMember = async (ctx: Ctx, groupId: string): Promise<boolean> =>
  (await row(
    ctx,
    sql`select 1 as yes from membership where organisation_id = ${ctx.actor.organisationId}
      and group_id = ${groupId} and person_id = ${ctx.actor.personId} and live = 1`,
  )) !== null;

/** Somebody whom the caller may assign to, and what there is to know before. */
export interface AssigneeRow {
  personId: string;
  departmentId: string;
  staffNo: string;
  reachable: number;
  /** Assignments that they have not done yet, in all groups. */
  openTasks: number;
  away: boolean;
}

/**
 * The members of a group whom the caller may assign to, by staff number (Mission T1): a leader
 * anybody, a head their own people. Refuses with `NOT_ALLOWED`, `GROUP_DISSOLVED`.
 */
export async function listAssignees(
  ctx: Ctx,
  groupId: string,
  text: string | null,
  request: PageRequest,
): Promise<Page<AssigneeRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "";
  const fields = new Fields();
  const search = fields.optional("text", text, LIMITS.searchText);
  fields.done();
  const group = await visibleGroup(ctx, groupId);
  const caller = await callerRoles(ctx);
  refuseIf(whyNotAssign(caller, { ...group, member: await isMember(ctx, group.id) }, []));
  const { organisationId } = ctx.actor;
  const { lineages } = authorityScope(caller, "ASSIGN_TO_OWN_PEOPLE");
  const headed = lineages.map((lineage) => sql`d.lineage like ${`${lineage}%`}`);
  const below = may(caller, "ASSIGN_TASK", { group })
    ? sql``
    : sql`and (${sql.join(headed, sql` or `)})`;
  const like = search && `%${search.toLowerCase().replace(/[!%_]/g, "!$&")}%`;
  const matching = like
    ? sql`and (lower(p.name) like ${like} escape '!' or lower(p.staff_no) like ${like} escape '!'
        or lower(d.path) like ${like} escape '!')`
    : sql``;
  const read = await rows<Omit<AssigneeRow, "away">>(
    ctx,
    sql`select p.id as personId, p.department_id as departmentId, p.staff_no as staffNo,
      case when ${canBeReached(organisationId, sql`p.id`)} then 1 else 0 end as reachable,
      (select count(*) from assignment a where a.organisation_id = ${organisationId}
        and a.person_id = p.id and a.state in ('ASKED', 'CONFIRMED')) as openTasks
      from membership m join person p on p.id = m.person_id and p.departed_at is null
      join department d on d.id = p.department_id
      where m.organisation_id = ${organisationId} and m.group_id = ${group.id} and m.live = 1
      and p.staff_no > ${after} ${below} ${matching} order by p.staff_no limit ${size + 1}`,
  );
  const ids = read.map(({ personId }) => personId);
  const day = openDay(await groupDayOf(ctx, group.id), ctx.now);
  const away = await awayAmong(ctx, organisationId, ids, day);
  const all = read.map((one) => ({ ...one, away: away.has(one.personId) }));
  return pageOf(all, size, ({ staffNo }) => [staffNo]);
}
