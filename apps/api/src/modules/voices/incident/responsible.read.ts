import type { RequestContext } from "../../../kernel/ctx.ts";
import { LEVELS, type RoleHolder } from "../../discipline/case/entitled.policy.ts";
import { holdersAround } from "../rise/holders.read.ts";
import { answering } from "../rise/rise.policy.ts";
import type { IncidentRow } from "./incident.read.ts";

/** Who has an incident at this moment: who sees to it, at first; once it is overdue, the head, then the office. */
export async function responsibleFor(
  ctx: RequestContext,
  organisationId: string,
  { groupId, lineage, personId, raised }: IncidentRow,
): Promise<string[]> {
  const holders = await holdersAround(ctx, organisationId, { id: groupId, lineage });
  const sees: RoleHolder = { personId, role: "OWNER", level: LEVELS.OWNER };
  const above = holders.filter((one) => one.level > LEVELS.OWNER);
  return answering(Number(raised), LEVELS.OWNER, [sees, ...above]);
}
