import { rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { callerRoles, inWindow, type Tap, tapKinds } from "../people/index.ts";
import { Leave } from "./leave.entity.ts";
import { whyNotCancelLeave } from "./leave.policy.ts";
import { cancelLeave, lockedLeave, termsOf } from "./leave.service.ts";

const v = table(Leave, "v");

/** Leaves that the account has recorded for its owner. */
export const leaveTaps = tapKinds.provide("LEAVE_RECORDED", {
  read: async (ctx, { organisationId, personId }, window): Promise<Tap[]> =>
    (
      await rows<{ id: string; title: string; at: number }>(
        ctx,
        sql`select ${v.id}, ${v.fromOn} as title, ${v.recordedAt} as at from ${v}
          where ${v.organisationId} = ${organisationId} and ${v.personId} = ${personId}
          and ${v.recordedById} = ${personId} and ${v.live} = 1 and ${v.cancelledAt} is null
          and ${inWindow(v.recordedAt, v.id, window)}`,
      )
    ).map((tap) => ({ ...tap, at: Number(tap.at), groupId: null })),
  /** Nobody is away by it any more. */
  disown: async (ctx, { id }) => {
    const leave = await lockedLeave(ctx, id);
    const person = { id: leave.personId, lineage: leave.lineage };
    const refusal = whyNotCancelLeave(await callerRoles(ctx), person, termsOf(leave), ctx.today);
    if (refusal !== null) return false;
    await cancelLeave(ctx, id);
    return true;
  },
});
