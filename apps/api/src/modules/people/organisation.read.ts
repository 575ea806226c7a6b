import type { RequestContext } from "../../kernel/ctx.ts";
import { row, rows, sql } from "../../kernel/sql.ts";

export interface KnownOrganisation {
  id: string;
  name: string;
  isDemo: boolean;
  /** How many are on the roster now. */
  present: number;
  /** How many of them are bound to an account. */
  bound: number;
}

/** Every organisation of the deployment, the oldest first; for whoever runs the machine. */
export async function listOrganisations(ctx: RequestContext): Promise<KnownOrganisation[]> {
  const read = await rows<KnownOrganisation>(
    ctx,
    sql`select o.id, o.name, o.is_demo as isDemo,
        (select count(*) from person p
          where p.organisation_id = o.id and p.departed_at is null) as present,
        (select count(distinct p.id) from person p
          join binding b on b.organisation_id = o.id and b.person_id = p.id and b.live = 1
          where p.organisation_id = o.id and p.departed_at is null) as bound
      from organisation o order by o.created_at, o.id`,
  );
  return read.map(({ isDemo, present, bound, ...organisation }) => ({
    ...organisation,
    isDemo: Boolean(isDemo),
    present: Number(present),
    bound: Number(bound),
  }));
}

/** Whom an organisation knows by a staff number, departed or not. */
export const personIdOf = async (
  ctx: RequestContext,
  organisationId: string,
  staffNo: string,
): Promise<string | null> => {
  const person = await row<{ id: string }>(
    ctx,
    sql`select id from person where organisation_id = ${organisationId} and staff_no = ${staffNo}`,
  );
  return person?.id ?? null;
};

/** Every organisation there is, for what is done by the clock. */
export const organisationsToServe = (
  ctx: Pick<RequestContext, "em">,
): Promise<{ id: string; timeZone: string }[]> =>
  rows<{ id: string; timeZone: string }>(
    ctx,
    sql`select id, time_zone as timeZone from organisation order by id`,
  );
