/** Leave and stand-ins: who is away, and who answers for them (Mission B15). */
import type { Module } from "../../kernel/module.ts";
import { messageKinds, onLeaving, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { heldLeaves } from "./held-data.provider.ts";
import { Leave } from "./leave.entity.ts";
import { LeaveResolver } from "./leave.resolver.ts";
import { leaveObjections } from "./leaving.ts";
import { leaveTaps } from "./tap.provider.ts";
import { LeaveOfTodo, standInEntries, standInWaitsFor } from "./todo.fields.ts";

export { type LeaveFacts, onLeaveChanged, onStandInAccepted } from "./leave.hooks.ts";
export {
  awayAmong,
  awayOn,
  coveringLeave,
  daysAwayOf,
  type ActiveStandIn,
  standInOf,
  standsInForNow,
} from "./leave.read.ts";
export { announceDueLeaves } from "./leave.announce.ts";

export const module: Module = {
  name: "leave",
  entities: [Leave],
  resolvers: [LeaveResolver, LeaveOfTodo],
  extensions: [
    heldLeaves,
    leaveTaps,
    todoKinds.provide("STAND_IN", { entries: standInEntries, waitsFor: standInWaitsFor }),
    ...messageKinds("LEAVE", "LEAVE"),
    subjectPages.provide("LEAVE", () => "pages/leave/index"),
    onLeaving.subscribe(leaveObjections),
  ],
};
