import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { visibleGroup } from "../../groups/index.ts";
import { departmentById, type DepartmentType } from "../../people/index.ts";

/** Departments that somebody other than the caller heads, by path: these can be asked (Mission T7). */
export async function askableDepartments(ctx: Ctx, groupId: string): Promise<DepartmentType[]> {
  await visibleGroup(ctx, groupId);
  const headed = await rows<{ id: string }>(
    ctx,
    sql`select distinct d.id, d.path from department d
      join role_grant g on g.organisation_id = d.organisation_id and g.scope_id = d.id
        and g.role = 'HEAD' and g.live = 1
      join person p on p.id = g.person_id and p.departed_at is null
      where d.organisation_id = ${ctx.actor.organisationId} and p.id <> ${ctx.actor.personId}
      order by d.path`,
  );
  const departments = await Promise.all(headed.map(({ id }) => departmentById(ctx, id)));
  return departments.filter((department) => department !== null);
}
