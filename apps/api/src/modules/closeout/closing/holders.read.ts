import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { grantView } from "../../people/index.ts";

const rg = grantView("rg");

/** Who owns a group or helps its owner. */
export async function holdersOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
): Promise<string[]> {
  const read = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${rg.personId} as personId from ${rg}
      where ${rg.organisationId} = ${organisationId} and ${rg.scopeId} = ${groupId} and ${rg.live} = 1
      and ${rg.role} in ('OWNER', 'ADMIN')`,
  );
  return read.map(({ personId }) => personId);
}
