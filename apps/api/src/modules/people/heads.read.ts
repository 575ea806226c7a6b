import type { RequestContext } from "../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";

/**
 * Who heads a department, or the nearest one above it that is headed by somebody not among `but`
 * who is still there; null where nobody does. Of several, the longest in office.
 */
export async function nearestHead(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  departmentId: string,
  but: readonly string[] = [],
): Promise<string | null> {
  const department = await row<{ lineage: string }>(
    ctx,
    sql`select lineage from department
      where organisation_id = ${organisationId} and id = ${departmentId}`,
  );
  const line = (department?.lineage ?? "").split("/").filter((id) => id !== "");
  const heads = await rows<{ personId: string; departmentId: string }>(
    ctx,
    sql`select g.person_id as personId, g.scope_id as departmentId from role_grant g
      join person p on p.id = g.person_id and p.departed_at is null
      where g.organisation_id = ${organisationId} and g.scope_id in (${list(line)})
      and g.role = 'HEAD' and g.live = 1 ${but.length === 0 ? sql`` : sql`and g.person_id not in (${list(but)})`}
      order by g.granted_from, g.id`,
  );
  for (const id of line.toReversed()) {
    const head = heads.find((one) => one.departmentId === id);
    if (head) return head.personId;
  }
  return null;
}
