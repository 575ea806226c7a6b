import { once } from "../../kernel/batch.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/extension.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { type CallerRoles, withoutRoles } from "./authority.policy.ts";
import { Department } from "./department.entity.ts";
import { Grant, type GroupRole, type Role } from "./grant.entity.ts";

const g = table(Grant, "g");
const d = table(Department, "d");

/** Asks modules above, whose things an office may be of, which groups belong to them. */
export const onOfficeScopes = hook<[ctx: Ctx, scopeIds: readonly string[]], readonly string[]>();

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
  const groups = new Map<string, Set<GroupRole | "OFFICE">>();
  const hold = (groupId: string, role: GroupRole | "OFFICE") =>
    groups.set(groupId, (groups.get(groupId) ?? new Set()).add(role));
  const caller = withoutRoles(personId);
  const officeOf = new Set<string>();
  for (const { role, scopeId, lineage } of held) {
    if (role === "ORGANISATION_ADMIN") caller.organisationAdmin = true;
    else if (role === "OFFICE") {
      if (scopeId === organisationId) caller.office = true;
      else officeOf.add(scopeId);
    } else if (role === "HEAD") {
      // An empty line would begin everybody's.
      if (lineage) caller.headed.push({ departmentId: scopeId, lineage });
    } else hold(scopeId, role);
  }
  if (officeOf.size > 0)
    for (const groupId of (await onOfficeScopes.emit(ctx, [...officeOf])).flat())
      hold(groupId, "OFFICE");
  return { ...caller, officeOf, groups };
}
