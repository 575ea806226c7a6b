import type { RequestContext } from "../../kernel/ctx.ts";
import { nameKeyOf } from "../../kernel/name-key.ts";
import { row, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Organisation } from "./organisation.entity.ts";
import { Person } from "./person.entity.ts";
import { Binding } from "./sign-in/account.entity.ts";

const p = table(Person, "p");
const b = table(Binding, "b");
const o = table(Organisation, "o");

export interface OrganisationSummary {
  id: string;
  name: string;
  isDemo: boolean;
  /** How many are on the roster now. */
  present: number;
  /** How many of them are bound to an account. */
  bound: number;
}

/** Every organisation of the deployment, the oldest first; for whoever runs the machine. */
export async function listOrganisations(ctx: RequestContext): Promise<OrganisationSummary[]> {
  const read = await rows<OrganisationSummary>(
    ctx,
    sql`select ${o.pick("id", "name", "isDemo")},
        (select count(*) from ${p}
          where ${p.organisationId} = ${o.id} and ${p.departedAt} is null) as present,
        (select count(distinct ${p.id}) from ${p}
          join ${b} on ${b.organisationId} = ${o.id} and ${b.personId} = ${p.id} and ${b.live} = 1
          where ${p.organisationId} = ${o.id} and ${p.departedAt} is null) as bound
      from ${o} order by ${o.createdAt}, ${o.id}`,
  );
  return read.map(({ isDemo, present, bound, ...organisation }) => ({
    ...organisation,
    isDemo: Boolean(isDemo),
    present: Number(present),
    bound: Number(bound),
  }));
}

/** Whom an organisation knows by a staff number, however it is typed, departed or not. */
export const personIdOf = async (
  ctx: RequestContext,
  organisationId: string,
  staffNo: string,
): Promise<string | null> => {
  const person = await row<{ id: string }>(
    ctx,
    sql`select ${p.id} from ${p} where ${p.organisationId} = ${organisationId} and ${p.staffNoKey} = ${nameKeyOf(staffNo)}`,
  );
  return person?.id ?? null;
};

/** Every organisation there is, for what is done by the clock, and to check what belongs to it. */
export const organisationsToServe = (
  ctx: Pick<RequestContext, "em">,
): Promise<{ id: string; timeZone: string; publicKey: string }[]> =>
  rows<{ id: string; timeZone: string; publicKey: string }>(
    ctx,
    sql`select ${o.pick("id", "timeZone", "publicKey")} from ${o} order by ${o.id}`,
  );
