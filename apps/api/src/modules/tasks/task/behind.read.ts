import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupRolesFor } from "../../people/authority.policy.ts";
import { departmentView, grantView, personView } from "../../people/index.ts";
import type { Behind } from "../../reach/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";

const a = table(Assignment, "a");
const p = personView("p");
const g = grantView("g");
const d = departmentView("d");
const hd = departmentView("hd");

/** Who has not finished what is past its deadline and was not carried over, among those `viewerId` answers for. */
export const behindWithTasks = (
  ctx: RequestContext,
  organisationId: string,
  viewerId: string,
): Promise<Behind[]> =>
  rows<Behind>(
    ctx,
    sql`select ${p.id} as personId, ${p.name}, count(*) as things from ${a}
      join ${p} on ${p.id} = ${a.personId} and ${p.departedAt} is null
      where ${a.organisationId} = ${organisationId} and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'
      and ${a.state} in ('ASKED', 'CONFIRMED') and ${a.dueAt} < ${ctx.now.getTime()}
      and ${a.dayOn} <= ${ctx.today} and ${a.personId} <> ${viewerId}
      and (exists (select 1 from ${g} join ${hd} on ${hd.id} = ${g.scopeId} join ${d} on ${d.id} = ${a.departmentId}
          where ${g.organisationId} = ${organisationId} and ${g.personId} = ${viewerId} and ${g.role} = 'HEAD'
          and ${g.live} = 1 and ${d.lineage} like concat(${hd.lineage}, '%'))
        or exists (select 1 from ${g} where ${g.organisationId} = ${organisationId}
          and ${g.personId} = ${viewerId} and ${g.scopeId} = ${a.groupId}
          and ${g.role} in (${list(groupRolesFor("SEE_BOARD"))}) and ${g.live} = 1))
      group by ${p.id}, ${p.name} order by things desc, ${p.name} limit 500`,
  );
