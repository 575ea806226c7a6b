import { registerEnumType } from "type-graphql";
import { enumOf } from "../../kernel/enum.ts";

/** Whether word can get to somebody: unreachable is not slow (Mission B7). */
export const Reach = enumOf("REACHABLE", "NEVER_BOUND");
export type Reach = keyof typeof Reach;

registerEnumType(Reach, {
  name: "Reach",
  description:
    "Whether a message can reach a person. NEVER_BOUND: the person was never bound to an account (Mission B7).",
});

/** Why word cannot get to somebody now. */
export const ReachGapEnum = enumOf("NEVER_BOUND", "NOT_BOUND", "NO_GRANT");

registerEnumType(ReachGapEnum, {
  name: "ReachGap",
  description:
    "Why no message can reach somebody now (Mission B7): never bound to any account; no WeChat account bound; no subscription left.",
});
