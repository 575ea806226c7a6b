import type { RequestContext } from "../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Department } from "./department.entity.ts";
import { Grant } from "./grant.entity.ts";
import { Person } from "./person.entity.ts";

const d = table(Department, "d");
const g = table(Grant, "g");
const p = table(Person, "p");

/**
 * Who heads a department, or the nearest one above it that is headed by somebody not among `but`
 * who is still there; null where nobody does. Of several, the longest in office.
 */
export async function nearestHead(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  departmentId: string,
  except: readonly string[] = [],
): Promise<string | null> {
  const department = await row<{ lineage: string }>(
    ctx,
    sql`select ${d.lineage} from ${d}
      where ${d.organisationId} = ${organisationId} and ${d.id} = ${departmentId}`,
  );
  const line = (department?.lineage ?? "").split("/").filter((id) => id !== "");
  const heads = await rows<{ personId: string; departmentId: string }>(
    ctx,
    sql`select ${g.pick("personId")}, ${g.scopeId} as departmentId from ${g}
      join ${p} on ${p.id} = ${g.personId} and ${p.departedAt} is null
      where ${g.organisationId} = ${organisationId} and ${g.scopeId} in (${list(line)})
      and ${g.role} = 'HEAD' and ${g.live} = 1 ${except.length === 0 ? sql`` : sql`and ${g.personId} not in (${list(except)})`}
      order by ${g.grantedFrom}, ${g.id}`,
  );
  for (const id of line.toReversed()) {
    const head = heads.find((one) => one.departmentId === id);
    if (head) return head.personId;
  }
  return null;
}
