import type { Measure } from "@riqing/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { MeasureEnum } from "../ladder/ladder.type.ts";
import { ReviewOutcome } from "./measure.state.ts";

@InputType("ReviewMeasureInput", { description: "How a measure is decided once more." })
export class ReviewMeasureInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ReviewOutcome)
  outcome!: ReviewOutcome;

  @Field(() => String, { description: "1 to 1 000 characters; both sides read it." })
  reason!: string;

  @Field(() => MeasureEnum, {
    nullable: true,
    description: "Of LOWERED: what it becomes, milder than it is.",
  })
  measure?: Measure | null;

  @Field(() => Int, { nullable: true, description: "Of a mute, its days." })
  days?: number | null;
}
