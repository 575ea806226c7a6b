import type { RequestContext } from "../../kernel/ctx.ts";
import { list, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Grant, type Role } from "./grant.entity.ts";
import { Person } from "./person.entity.ts";

const g = table(Grant, "g");
const p = table(Person, "p");

/** Who holds one of these roles in the whole organisation, and is still there; the longest in office first. */
export async function holdersInOrganisation(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  roles: readonly Role[] = ["ORGANISATION_ADMIN", "OFFICE"],
): Promise<string[]> {
  const held = await rows<{ personId: string }>(
    ctx,
    sql`select ${g.pick("personId")} from ${g}
      join ${p} on ${p.id} = ${g.personId} and ${p.departedAt} is null
      where ${g.organisationId} = ${organisationId} and ${g.scopeId} = ${organisationId}
        and ${g.role} in (${list(roles)}) and ${g.live} = 1 order by ${g.grantedFrom}, ${g.id}`,
  );
  return [...new Set(held.map(({ personId }) => personId))];
}
