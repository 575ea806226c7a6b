import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { PersonType } from "../people/index.ts";
import { StandInState } from "./leave.state.ts";

registerEnumType(StandInState, {
  name: "StandInState",
  description:
    "The answer of a stand-in, who must accept first. NONE: nobody was named (Mission B15).",
});

/** What the world may see of a leave, with what else a field may need to be answered. */
@OutputType(
  "Leave",
  "Days on which a person is away (Mission B15). Visible to the person, their stand-in, heads above them, administrators and the office.",
)
export class LeaveType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLLocalDate)
  fromOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: "The last day; earlier than recorded if the leave was cut short.",
  })
  untilOn!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => StandInState)
  standInState!: StandInState;

  @Field(() => String, {
    nullable: true,
    description: "The stand-in's reason for declining, if given.",
  })
  standInReason!: string | null;

  @Field(() => Date, { nullable: true })
  standInAnsweredAt!: number | null;

  @Field(() => Date)
  recordedAt!: number;

  @Field(() => Date, { nullable: true, description: "When it was cancelled." })
  cancelledAt!: number | null;

  personId!: string;
  lineage!: string;
  standInId!: string | null;
  recordedById!: string;
}

@OutputType("LeavePage", "A page of leaves, newest first.")
export class LeavePageType extends pageTypeOf(LeaveType) {}

@OutputType("StandInCandidate", "A colleague who may be asked to stand in (Mission B15).")
export class StandInCandidateType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => Boolean, {
    description:
      "Whether they are away on one of the days; false where the caller may not see their leave.",
  })
  away!: boolean;
}

@OutputType(
  "StandInCandidatePage",
  "A page of colleagues who may be asked to stand in, by staff number.",
)
export class StandInCandidatePageType extends pageTypeOf(StandInCandidateType) {}
