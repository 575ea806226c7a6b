import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import type { VerdictCounts } from "./clause.policy.ts";
import type { FeedbackRow } from "./feedback.read.ts";
import { ClauseVerdict } from "./verdict.ts";

registerEnumType(ClauseVerdict, {
  name: "ClauseVerdict",
  description: "CLEAR 清楚, UNCLEAR 不清楚, NOT_FEASIBLE 做不到.",
});

@OutputType("ClauseComment", "What one person says of a clause.")
export class ClauseCommentType {
  @Field(() => ClauseVerdict)
  verdict!: ClauseVerdict;

  @Field(() => String, { nullable: true, description: "Their words to the office." })
  comment!: string | null;

  @Field(() => Date)
  givenAt!: number;

  personId!: string;
}

@OutputType("VerdictCounts", "How many people said what of a clause.")
export class VerdictCountsType implements VerdictCounts {
  @Field(() => Int)
  clear!: number;

  @Field(() => Int)
  unclear!: number;

  @Field(() => Int)
  notFeasible!: number;
}

@OutputType("ClauseFeedback", "What was said of a clause of one version (Mission R5).")
export class ClauseFeedbackType {
  @Field(() => ID)
  clauseKey!: string;

  @Field(() => ClauseCommentType, { nullable: true, description: "What the caller said." })
  mine!: FeedbackRow | null;

  @Field(() => VerdictCountsType, {
    nullable: true,
    description:
      "For who may answer questions about the rules, once five people have spoken; otherwise null.",
  })
  counts!: VerdictCounts | null;

  @Field(() => [ClauseCommentType], {
    description: "The latest 100 of what people wrote to the office; empty for all others.",
  })
  comments!: FeedbackRow[];
}

@InputType("GiveClauseFeedbackInput", {
  description: "Whether a clause is clear and can be kept; said again, the latest word counts.",
})
export class GiveClauseFeedbackInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => ID)
  clauseKey!: string;

  @Field(() => ClauseVerdict)
  verdict!: ClauseVerdict;

  @Field(() => String, {
    nullable: true,
    description: "Up to 200 characters to the office, which reads them under the caller's name.",
  })
  comment?: string | null;
}
