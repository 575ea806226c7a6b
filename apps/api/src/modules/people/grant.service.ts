import { newId } from "../../kernel/column.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { insertNew, list, sql, update } from "../../kernel/sql.ts";
import { Grant, type Role } from "./grant.entity.ts";

/** Gives a role from now on, in the caller's transaction; answers 1 if it was not held yet. */
export const giveRole = (
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  given: { personId: string; role: Role; scopeId: string },
): Promise<number> =>
  insertNew(ctx, Grant, [
    { id: newId(), organisationId, ...given, grantedFrom: ctx.now.getTime(), live: 1 },
  ]);

/**
 * Ends what these people hold in a scope from now on: one role, or all of them where none is named.
 * Answers how many roles ended.
 */
export const endRoles = (
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  { scopeId, personIds, role }: { scopeId: string; personIds: readonly string[]; role?: Role },
): Promise<number> =>
  update(
    ctx,
    Grant,
    { grantedUntil: ctx.now.getTime(), live: null },
    (g) => sql`${g.organisationId} = ${organisationId} and ${g.scopeId} = ${scopeId}
      and ${g.live} = 1 and ${g.personId} in (${list(personIds)})
      ${role ? sql`and ${g.role} = ${role}` : sql``}`,
  );
