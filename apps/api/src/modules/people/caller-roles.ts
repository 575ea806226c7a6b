import { once } from "../../kernel/batch.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { type CallerRoles, withoutRoles } from "./authority.policy.ts";
import { Department } from "./department.entity.ts";
import { Grant, type GroupRole, type Role } from "./grant.entity.ts";

const g = table(Grant, "g");
const d = table(Department, "d");

const cacheKey = Symbol("callerRoles");

/** The roles that the caller holds, read once a request. */
export const callerRoles = (ctx: Ctx): Promise<CallerRoles> => once(ctx, cacheKey, () => read(ctx));

async function read(ctx: Ctx): Promise<CallerRoles> {
  const { organisationId, personId } = ctx.actor;
  const held = await rows<{ role: Role; scopeId: string; lineage: string | null }>(
    ctx,
    sql`select ${g.pick("role", "scopeId")}, ${d.pick("lineage")} from ${g}
      left join ${d} on ${d.id} = ${g.scopeId} and ${g.role} = 'HEAD'
      where ${g.organisationId} = ${organisationId} and ${g.personId} = ${personId} and ${g.live} = 1`,
  );
  const groups = new Map<string, Set<GroupRole>>();
  const caller = withoutRoles(personId);
  for (const { role, scopeId, lineage } of held) {
    if (role === "ORGANISATION_ADMIN") caller.organisationAdmin = true;
    else if (role === "OFFICE") caller.office = true;
    else if (role === "HEAD") {
      // An empty line would begin everybody's.
      if (lineage) caller.headed.push({ departmentId: scopeId, lineage });
    } else groups.set(scopeId, (groups.get(scopeId) ?? new Set()).add(role));
  }
  return { ...caller, groups };
}
