import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";

/** Who owns a group or helps its owner. */
export async function holdersOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
): Promise<string[]> {
  const read = await rows<{ personId: string }>(
    ctx,
    sql`select distinct person_id as personId from role_grant
      where organisation_id = ${organisationId} and scope_id = ${groupId} and live = 1
      and role in ('OWNER', 'ADMIN')`,
  );
  return read.map(({ personId }) => personId);
}
