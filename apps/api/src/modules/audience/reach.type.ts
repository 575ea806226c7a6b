import { registerEnumType } from "type-graphql";

/** Whether word can get to somebody: unreachable is not slow (Mission B7). */
export const Reach = { REACHABLE: "REACHABLE", NEVER_BOUND: "NEVER_BOUND" } as const;
export type Reach = keyof typeof Reach;

registerEnumType(Reach, {
  name: "Reach",
  description:
    "Whether word can get to somebody: REACHABLE, or NEVER_BOUND to any account (Mission B7).",
});
