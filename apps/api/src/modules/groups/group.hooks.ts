import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** Who came into a group, or went out of it, in the transaction in which it happened. */
interface Movement {
  organisationId: string;
  groupId: string;
  personIds: string[];
}

/** People have joined a group. */
export const onJoined = hook<[ctx: Visit, movement: Movement]>();

/** People have left a group, of their own accord or not. */
export const onLeft = hook<[ctx: Visit, movement: Movement]>();
