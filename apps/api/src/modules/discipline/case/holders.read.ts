import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { grantView, personView, type Role } from "../../people/index.ts";
import { LEVELS, type RoleHolder } from "./entitled.policy.ts";

const g = grantView("g");
const p = personView("p");

/**
 * Who holds a role around a group at this moment, and how far up: its admins and owner, the heads of its
 * department and of those above, the office, the organisation's administrators. Not who has departed.
 */
export async function roleHoldersFor(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  group: { id: string; lineage: string },
): Promise<RoleHolder[]> {
  const line = group.lineage.split("/").filter((id) => id !== "");
  const held = await rows<{ personId: string; role: Role; scopeId: string }>(
    ctx,
    sql`select ${g.pick("personId", "role", "scopeId")} from ${g}
      join ${p} on ${p.id} = ${g.personId} and ${p.organisationId} = ${g.organisationId} and ${p.departedAt} is null
      where ${g.organisationId} = ${organisationId} and ${g.live} = 1
      and ${g.scopeId} in (${list([group.id, organisationId, ...line])})
      order by ${g.grantedFrom}, ${g.id}`,
  );
  return held.flatMap(({ personId, role, scopeId }): RoleHolder[] => {
    switch (role) {
      case "ADMIN":
      case "OWNER":
      case "OFFICE":
      case "ORGANISATION_ADMIN":
        return [{ personId, role, level: LEVELS[role] }];
      case "HEAD": {
        const above = line.length - 1 - line.indexOf(scopeId);
        return [{ personId, role, level: LEVELS.HEAD + above }];
      }
      case "LEADER":
      case "PUBLISHER":
        return [];
    }
  });
}
