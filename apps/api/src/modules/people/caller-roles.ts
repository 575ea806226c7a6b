import { once } from "../../kernel/batch.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import type { CallerRoles } from "./authority.policy.ts";
import type { GroupRole, Role } from "./grant.entity.ts";

const question = Symbol("callerRoles");

/** The roles that the caller holds, read once a request. */
export const callerRoles = (ctx: Ctx): Promise<CallerRoles> => once(ctx, question, () => read(ctx));

async function read(ctx: Ctx): Promise<CallerRoles> {
  const { organisationId, personId } = ctx.actor;
  const held = await rows<{ role: Role; scopeId: string; lineage: string | null }>(
    ctx,
    sql`select g.role, g.scope_id as scopeId, d.lineage from role_grant g
      left join department d on d.id = g.scope_id and g.role = 'HEAD'
      where g.organisation_id = ${organisationId} and g.person_id = ${personId} and g.live = 1`,
  );
  const groups = new Map<string, Set<GroupRole>>();
  const caller = { personId, organisationAdmin: false, office: false, groups };
  const headed: CallerRoles["headed"] = [];
  for (const { role, scopeId, lineage } of held) {
    if (role === "ORGANISATION_ADMIN") caller.organisationAdmin = true;
    else if (role === "OFFICE") caller.office = true;
    else if (role === "HEAD") {
      // An empty line would begin everybody's.
      if (lineage) headed.push({ departmentId: scopeId, lineage });
    } else groups.set(scopeId, (groups.get(scopeId) ?? new Set()).add(role));
  }
  return { ...caller, headed };
}
