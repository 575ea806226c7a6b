import { registerEnumType } from "type-graphql";
import { enumOf } from "../../kernel/enum.ts";

/** Whether word can get to somebody: unreachable is not slow (Mission B7). */
export const Reach = enumOf("REACHABLE", "UNREACHABLE", "NEVER_BOUND");
export type Reach = keyof typeof Reach;

registerEnumType(Reach, {
  name: "Reach",
  description:
    "Whether a message would reach a person now. UNREACHABLE: no channel can send to them. NEVER_BOUND: nor were they ever bound to an account. Asked for UNREACHABLE, a list has both (Mission B7).",
});

/** Where somebody stands on a board; `reached` is 1 if a message would reach them now. */
export function reachOf(row: { boundAt: number | null; reached: number }): Reach {
  if (row.boundAt === null) return "NEVER_BOUND";
  return Number(row.reached) === 1 ? "REACHABLE" : "UNREACHABLE";
}

/** Why word cannot get to somebody now. */
export const ReachGapEnum = enumOf("NEVER_BOUND", "NOT_BOUND", "NO_GRANT");

registerEnumType(ReachGapEnum, {
  name: "ReachGap",
  description:
    "Why no message can reach somebody now (Mission B7): never bound to any account; no WeChat account bound; no subscription left.",
});
