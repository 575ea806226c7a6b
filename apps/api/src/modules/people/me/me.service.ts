import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Grant, type Role } from "../grant.entity.ts";
import { Organisation } from "../organisation.entity.ts";
import type { GrantType, OrganisationType } from "./me.type.ts";

const o = table(Organisation, "o");
const g = table(Grant, "g");

/** The caller's organisation. */
export async function myOrganisation(ctx: Ctx): Promise<OrganisationType> {
  const read = await row<{ id: string; name: string; timeZone: string; isDemo: number }>(
    ctx,
    sql`select ${o.pick("id", "name", "timeZone", "isDemo")} from ${o}
      where ${o.id} = ${ctx.actor.organisationId}`,
  );
  return orNotFound(read);
}

/** The roles that the caller holds, the oldest first. */
export async function myRoles(ctx: Ctx): Promise<GrantType[]> {
  const held = await rows<{ role: Role; scopeId: string; grantedFrom: number }>(
    ctx,
    sql`select ${g.pick("role", "scopeId", "grantedFrom")} from ${g}
      where ${g.organisationId} = ${ctx.actor.organisationId} and ${g.personId} = ${ctx.actor.personId}
        and ${g.live} = 1 order by ${g.grantedFrom}, ${g.id}`,
  );
  return held.map(({ grantedFrom, ...grant }) => ({
    ...grant,
    from: new Date(Number(grantedFrom)),
  }));
}
