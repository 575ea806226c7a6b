import type { RequestContext } from "../../kernel/ctx.ts";
import { list, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { groupRolesFor } from "../people/authority.policy.ts";
import { departmentView, grantView, personView } from "../people/index.ts";
import type { Behind } from "../reach/index.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";

const a = table(Asked, "a");
const t = table(AskedThrough, "t");
const p = personView("p");
const g = grantView("g");
const d = departmentView("d");
const hd = departmentView("hd");

/** Whose deadline has passed unanswered, among those whose names `viewerId` may see on a board. */
export const behindIn = (
  ctx: RequestContext,
  organisationId: string,
  viewerId: string,
): Promise<Behind[]> =>
  rows<Behind>(
    ctx,
    sql`select ${p.id} as personId, ${p.name}, count(*) as things from ${a}
      join ${p} on ${p.id} = ${a.personId} and ${p.departedAt} is null
      where ${a.organisationId} = ${organisationId} and ${a.awaited} = 1
      and ${a.dueAt} < ${ctx.now.getTime()} and ${a.personId} <> ${viewerId}
      and (exists (select 1 from ${g} join ${hd} on ${hd.id} = ${g.scopeId} join ${d} on ${d.id} = ${a.departmentId}
          where ${g.organisationId} = ${organisationId} and ${g.personId} = ${viewerId} and ${g.role} = 'HEAD'
          and ${g.live} = 1 and ${d.lineage} like concat(${hd.lineage}, '%'))
        or exists (select 1 from ${t} join ${g} on ${g.scopeId} = ${t.groupId}
          where ${t.organisationId} = ${organisationId} and ${t.populationId} = ${a.populationId}
          and ${t.personId} = ${a.personId} and ${t.live} = 1 and ${g.organisationId} = ${organisationId}
          and ${g.personId} = ${viewerId} and ${g.role} in (${list(groupRolesFor("SEE_BOARD"))}) and ${g.live} = 1))
      group by ${p.id}, ${p.name} order by things desc, ${p.name} limit 500`,
  );
