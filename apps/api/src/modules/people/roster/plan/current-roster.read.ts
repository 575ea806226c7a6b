import type { RequestContext } from "../../../../kernel/ctx.ts";
import { rows, sql } from "../../../../kernel/sql.ts";
import { table } from "../../../../kernel/table.ts";
import { Department } from "../../department.entity.ts";
import { Grant } from "../../grant.entity.ts";
import { Person } from "../../person.entity.ts";
import type { CurrentRoster } from "./current-roster.ts";

const d = table(Department, "d");
const p = table(Person, "p");
const g = table(Grant, "g");

/** Everything that a roster is compared with; the caller holds the organisation's lock. */
export async function currentRoster(
  ctx: RequestContext,
  organisationId: string,
  firstAdminId: string | null,
): Promise<CurrentRoster> {
  return {
    organisationId,
    firstAdminId,
    departments: await rows(
      ctx,
      sql`select ${d.pick("id", "parentId", "name", "path", "pathKey", "lineage")} from ${d}
        where ${d.organisationId} = ${organisationId} order by ${d.path}`,
    ),
    people: await rows(
      ctx,
      sql`select ${p.pick("id", "staffNo", "name", "departmentId", "title", "phone", "departedAt")} from ${p} where ${p.organisationId} = ${organisationId}`,
    ),
    grants: await rows(
      ctx,
      sql`select ${g.pick("id", "personId", "role", "scopeId")} from ${g}
        where ${g.organisationId} = ${organisationId} and ${g.live} = 1
          and ${g.role} in ('ORGANISATION_ADMIN', 'OFFICE', 'HEAD')
          and (${g.role} <> 'OFFICE' or ${g.scopeId} = ${organisationId})`,
    ),
  };
}
