import type { Visit } from "../../kernel/ctx.ts";
import { hook } from "../../kernel/hook.ts";

/** Who came into a group, or went out of it, in the transaction in which it happened. */
interface Movement {
  organisationId: string;
  groupId: string;
  personIds: string[];
}

/** A group. */
interface Whose {
  organisationId: string;
  groupId: string;
}

/** A group has been founded. */
export const onFounded = hook<[ctx: Visit, group: Whose]>();

/** When a group works, or closes its day, is another time now. */
export const onHoursChanged = hook<[ctx: Visit, group: Whose]>();

/** People have joined a group. */
export const onJoined = hook<[ctx: Visit, movement: Movement]>();

/** People have left a group, of their own accord or not. */
export const onLeft = hook<[ctx: Visit, movement: Movement]>();
