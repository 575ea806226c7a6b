import type { RightDeed, Rights, RightState } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { type CaseRow, groupOfCase, inCase } from "./case.row.ts";
import { type Entitled, entitledTo, rightOf } from "./entitled.policy.ts";
import { roleHoldersFor } from "./holders.read.ts";

/** Whether the caller decides such a thing in a case at this moment, only proposes it, or neither (Mission D6). */
export async function rightIn(
  ctx: Ctx,
  found: CaseRow,
  rights: Rights | undefined,
  deed: RightDeed,
): Promise<RightState> {
  if (!rights) return "NOT";
  const { personId } = ctx.actor;
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  return rightOf(personId, deed, rights, holders, inCase(found));
}

/** Who decides such a thing in a case at this moment. */
export async function entitledIn(
  ctx: RequestContext,
  found: CaseRow,
  rights: Rights | undefined,
  deed: RightDeed,
): Promise<Entitled> {
  if (!rights) return { personIds: [], wentUp: true };
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  return entitledTo(deed, rights, holders, inCase(found));
}
