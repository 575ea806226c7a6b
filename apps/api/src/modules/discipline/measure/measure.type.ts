import type { Measure } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { CaseType } from "../case/case.type.ts";
import { MeasureEnum } from "../ladder/ladder.type.ts";
import { MeasureState, MeasureToldHow, ReviewKind, ReviewOutcome } from "./measure.state.ts";

registerEnumType(MeasureState, {
  name: "MeasureState",
  description:
    "PROPOSED: somebody who only proposes has. DECIDED: the person has not been told, so it has no effect. TOLD: it is a strike. LAPSED: a mute that nobody carried out in time. CARRIED_OUT: it was done in the chat. PAUSED: an appeal is open. ENDED: a mute has run out.",
});
registerEnumType(ReviewKind, {
  name: "ReviewKind",
  description:
    "AT_ONCE: it was decided before the person was heard. REOPENED: an earlier measure that raised its step was revoked; until somebody decides, a mute or a removal stands still.",
});
registerEnumType(ReviewOutcome, {
  name: "ReviewOutcome",
  description: "How a measure was decided once more.",
});
registerEnumType(MeasureToldHow, {
  name: "MeasureToldHow",
  description: "How the person was told.",
});

@OutputType(
  "Measure",
  "What a case has brought (Mission D2, D5). A group's warning is not the employer's 警告处分.",
)
export class MeasureType {
  @Field(() => ID)
  id!: string;

  @Field(() => MeasureEnum)
  measure!: Measure;

  @Field(() => Int, { nullable: true, description: "Of a mute: days of 24 hours." })
  days!: number | null;

  @Field(() => Int, { description: "Which strike it is; the first is 1." })
  strikeNumber!: number;

  @Field(() => String, {
    nullable: true,
    description: "Why it differs from what the ladder proposed.",
  })
  deviationReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was decided before the person was heard.",
  })
  atOnceReason!: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: number | null;

  @Field(() => Date, { nullable: true })
  toldAt!: number | null;

  @Field(() => MeasureToldHow, { nullable: true })
  toldHow!: MeasureToldHow | null;

  @Field(() => Date, { nullable: true })
  acknowledgedAt!: number | null;

  @Field(() => ID, { nullable: true, description: "The receipt of its acknowledgement." })
  receiptId!: string | null;

  @Field(() => Date, { nullable: true, description: "When it began in the chat." })
  startsAt!: number | null;

  @Field(() => Date, { nullable: true })
  liftedAt!: number | null;

  @Field(() => String, { nullable: true })
  liftReason!: string | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: number | null;

  @Field(() => Date, { nullable: true, description: "When an appeal lowered it." })
  loweredAt!: number | null;

  @Field(() => ReviewKind, {
    nullable: true,
    description: "Why it is looked at once more; null: it is not.",
  })
  reviewKind!: ReviewKind | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "Until when the review lies with the first of those entitled, exclusive; then it goes up.",
  })
  reviewBy!: number | null;

  @Field(() => ReviewOutcome, { nullable: true })
  reviewOutcome!: ReviewOutcome | null;

  @Field(() => String, { nullable: true })
  reviewReason!: string | null;

  @Field(() => Date, { nullable: true })
  reviewedAt!: number | null;

  reviewedById!: string | null;
  caseId!: string;
  groupId!: string;
  personId!: string;
  kindKey!: string;
  proposedById!: string | null;
  decidedById!: string | null;
  liftedById!: string | null;
  ladderMeasure!: Measure;
  ladderDays!: number | null;
  wentUp!: number;
  pauses!: string;
}

@OutputType("MyRecord", "What was decided about the caller, and what is open (Mission D4).")
export class MyRecordType {
  @Field(() => Int, { description: "How many of their strikes count now." })
  counting!: number;

  @Field(() => [CaseType], { description: "Cases about the caller, open ones first; at most 50." })
  cases!: CaseType[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The first day on which none of those that count now will.",
  })
  clearOn!: string | null;
}
