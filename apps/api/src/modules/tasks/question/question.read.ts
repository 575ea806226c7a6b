import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { visibleGroup } from "../../groups/index.ts";
import {
  departmentById,
  type DepartmentType,
  departmentView,
  grantView,
  personView,
} from "../../people/index.ts";

const d = departmentView("d");
const g = grantView("g");
const p = personView("p");

/** Departments that somebody other than the caller heads, by path: these can be asked (Mission T7). */
export async function askableDepartments(ctx: Ctx, groupId: string): Promise<DepartmentType[]> {
  await visibleGroup(ctx, groupId);
  const headed = await rows<{ id: string }>(
    ctx,
    sql`select distinct ${d.id}, ${d.path} from ${d}
      join ${g} on ${g.organisationId} = ${d.organisationId} and ${g.scopeId} = ${d.id}
        and ${g.role} = 'HEAD' and ${g.live} = 1
      join ${p} on ${p.id} = ${g.personId} and ${p.departedAt} is null
      where ${d.organisationId} = ${ctx.actor.organisationId} and ${p.id} <> ${ctx.actor.personId}
      order by ${d.path}`,
  );
  const departments = await Promise.all(headed.map(({ id }) => departmentById(ctx, id)));
  return departments.filter((department) => department !== null);
}
