import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import type { Role } from "../grant.entity.ts";
import type { GrantType, OrganisationType } from "./me.type.ts";

/** The caller's organisation. */
export async function myOrganisation(ctx: Ctx): Promise<OrganisationType> {
  const read = await row<{ id: string; name: string; timeZone: string; isDemo: number }>(
    ctx,
    sql`select id, name, time_zone as timeZone, is_demo as isDemo from organisation
      where id = ${ctx.actor.organisationId}`,
  );
  const { isDemo, ...organisation } = orNotFound(read);
  return { ...organisation, isDemo: Boolean(isDemo) };
}

/** The roles that the caller holds, the oldest first. */
export async function myRoles(ctx: Ctx): Promise<GrantType[]> {
  const held = await rows<{ role: Role; scopeId: string; grantedFrom: number }>(
    ctx,
    sql`select role, scope_id as scopeId, granted_from as grantedFrom from role_grant
      where organisation_id = ${ctx.actor.organisationId} and person_id = ${ctx.actor.personId}
        and live = 1 order by granted_from, id`,
  );
  return held.map(({ grantedFrom, ...grant }) => ({
    ...grant,
    from: new Date(Number(grantedFrom)),
  }));
}
