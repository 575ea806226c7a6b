import { type Measure, MEASURES } from "@riqing/schema";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { CaseClauseType } from "../case/clause.type.ts";

/** The contract's list of measures, as a GraphQL enum. */
export const MeasureEnum = Object.fromEntries(MEASURES.map((measure) => [measure, measure]));

registerEnumType(MeasureEnum, {
  name: "MeasureKind",
  description: "What a case can bring, from the mildest to the harshest (Mission D2).",
});

@OutputType("LadderStep", "One step of a ladder, or a measure.")
export class LadderStepType {
  @Field(() => MeasureEnum)
  measure!: Measure;

  @Field(() => Int, { nullable: true, description: "Of a mute: days of 24 hours." })
  days?: number | null;
}

@OutputType("ViolationKind", "A kind of violation, with its ladder (Mission D1, D2).")
export class ViolationKindType {
  @Field(() => ID, { description: "Stays the same in all versions of the rules." })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: "It may be decided before the member was heard." })
  atOnce!: boolean;

  @Field(() => Boolean, {
    description: "People on leave, or whom nothing could reach, have not violated.",
  })
  unlessGoodReason!: boolean;

  @Field(() => [ID], {
    description: "The keys of the clauses that it rests on; they may stand in no version any more.",
  })
  clauses!: string[];

  @Field(() => [LadderStepType])
  steps!: LadderStepType[];
}

@OutputType("Ladder", "What the ladder proposes for one person and kind now (Mission D2, D3).")
export class LadderType {
  @Field(() => Int, { description: "Which strike it would be; the first is 1." })
  strikeNumber!: number;

  @Field(() => LadderStepType)
  step!: LadderStepType;

  @Field(() => String, {
    nullable: true,
    description:
      "UNSIGNED: the rules in force are not signed, so it goes no further than a reminder. NEEDS_REPETITION: nobody is removed the first time.",
  })
  limitedBy!: string | null;

  @Field(() => Boolean, { description: "Whether they have signed the version in force." })
  signed!: boolean;

  @Field(() => [CaseClauseType], {
    description: "Clauses in force today that can be cited; first those that the kind rests on.",
  })
  clauses!: CaseClauseType[];

  @Field(() => [ID], {
    description: "The keys of those that the kind rests on: what is proposed to be cited.",
  })
  restsOn!: string[];
}
