import { LIMITS } from "@riqing/schema";
import { openDay } from "../../../kernel/closing-time.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { contains, list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { membershipView, visibleGroup } from "../../groups/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { authorityScope, may } from "../../people/authority.policy.ts";
import { callerRoles, departmentView, personView } from "../../people/index.ts";
import { reachedNow } from "../../reach/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import { groupDayOf } from "./day.read.ts";
import { whyNotAssign } from "./task.policy.ts";

const m = membershipView("m");
const p = personView("p");
const d = departmentView("d");
const a = table(Assignment, "a");

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
    sql`select ${p.id} as personId, ${p.departmentId} as departmentId, ${d.lineage}
      from ${m} join ${p} on ${p.id} = ${m.personId} and ${p.departedAt} is null
      join ${d} on ${d.id} = ${p.departmentId}
      where ${m.organisationId} = ${ctx.actor?.organisationId} and ${m.groupId} = ${groupId}
      and ${m.live} = 1 and ${m.personId} in (${list(personIds)})`,
  );
  return new Map(read.map((one) => [one.personId, one]));
}

/** Whether the caller is a member of a group now. */
export const isMember = async (ctx: Ctx, groupId: string): Promise<boolean> =>
  (await row(
    ctx,
    sql`select 1 as yes from ${m} where ${m.organisationId} = ${ctx.actor.organisationId}
      and ${m.groupId} = ${groupId} and ${m.personId} = ${ctx.actor.personId} and ${m.live} = 1`,
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
  const headed = lineages.map((lineage) => sql`${d.lineage} like ${`${lineage}%`}`);
  const below = may(caller, "ASSIGN_TASK", { group })
    ? sql``
    : sql`and (${sql.join(headed, sql` or `)})`;
  const matching = search
    ? sql`and (${contains(p.searchKey, search)} or ${contains(d.pathKey, search)})`
    : sql``;
  const read = await rows<Omit<AssigneeRow, "away">>(
    ctx,
    sql`select ${p.id} as personId, ${p.departmentId} as departmentId, ${p.staffNo} as staffNo,
      case when ${reachedNow(ctx, organisationId, sql`${p.id}`)} then 1 else 0 end as reachable,
      (select count(*) from ${a} where ${a.organisationId} = ${organisationId}
        and ${a.personId} = ${p.id} and ${a.state} in ('ASKED', 'CONFIRMED')) as openTasks
      from ${m} join ${p} on ${p.id} = ${m.personId} and ${p.departedAt} is null
      join ${d} on ${d.id} = ${p.departmentId}
      where ${m.organisationId} = ${organisationId} and ${m.groupId} = ${group.id} and ${m.live} = 1
      and ${p.staffNo} > ${after} ${below} ${matching} order by ${p.staffNo} limit ${size + 1}`,
  );
  const ids = read.map(({ personId }) => personId);
  const day = openDay(await groupDayOf(ctx, group.id), ctx.now);
  const away = await awayAmong(ctx, organisationId, ids, day);
  const all = read.map((one) => ({ ...one, away: away.has(one.personId) }));
  return pageOf(all, size, ({ staffNo }) => [staffNo]);
}
