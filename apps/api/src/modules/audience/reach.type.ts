import { registerEnumType } from "type-graphql";

/** Whether word can get to somebody: unreachable is not slow (Mission B7). */
export const Reach = { REACHABLE: "REACHABLE", NEVER_BOUND: "NEVER_BOUND" } as const;
export type Reach = keyof typeof Reach;

registerEnumType(Reach, {
  name: "Reach",
  description:
    "Whether a message can reach a person. NEVER_BOUND: the person was never bound to an account (Mission B7).",
});
