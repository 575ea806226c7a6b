import { Field, Int } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";

@OutputType("NudgeResult", "How many people a nudge reached (Mission N5).")
export class NudgeResultType {
  @Field(() => Int)
  nudged!: number;

  @Field(() => Int, {
    description: "People left out because they were nudged within the last 4 hours.",
  })
  tooSoon!: number;

  @Field(() => Int, { description: "People left out because no message can reach them." })
  unreachable!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When the first of those left out may be nudged again.",
  })
  nudgeAgainAt!: Date | null;
}
