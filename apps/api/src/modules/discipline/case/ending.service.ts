import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import type { MembershipEnding } from "../../groups/index.ts";
import { c } from "./case.row.ts";
import { goesRoundCase } from "./ending.policy.ts";

/** About whom a case is open in the group, which such an end would go round (Mission D5). */
export async function openCasesRound(
  ctx: Ctx,
  { groupId, personIds, why }: MembershipEnding,
): Promise<readonly string[]> {
  if (!goesRoundCase(why)) return [];
  const open = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${c.personId} as personId from ${c}
      where ${c.organisationId} = ${ctx.actor.organisationId} and ${c.groupId} = ${groupId}
      and ${c.personId} in (${list(personIds)}) and ${c.state} in ('OPEN', 'TO_CORRECT')
      and ${c.citesNothing} is null`,
  );
  return open.map(({ personId }) => personId);
}
