import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";

/** What somebody has to do with a case, so that they never review its appeal. The keys are those of the contract. */
export const ConflictKind = enumOf(
  "SUBJECT",
  "RECORDED",
  "PROPOSED",
  "DECIDED",
  "STOOD_ASIDE",
  "REPORTED",
  "HARMED",
);
export type ConflictKind = keyof typeof ConflictKind;

registerEnumType(ConflictKind, {
  name: "AppealConflictKind",
  description:
    "Why somebody never reviews an appeal. REPORTED and HARMED come without a name, and only to reviewers and those who handle the case (Mission P2).",
});

@OutputType("AppealConflict", "Somebody who has a part in the case (Mission P2).")
export class AppealConflictType {
  @Field(() => ConflictKind)
  kind!: ConflictKind;

  personId!: string | null;
}

@OutputType("AppealDeadline", "Until when an appeal is answered, and what its silence brings (P2).")
export class AppealDeadlineType {
  @Field(() => GraphQLLocalDate, {
    description: "The last day of the reviewers who have it now; it ends at 24:00.",
  })
  answerOn!: string;

  @Field(() => Int, { description: "Working days that are left, today included." })
  workingDaysLeft!: number;

  @Field(() => GraphQLLocalDate, {
    description: "The last day before the measure is suspended because nobody has answered.",
  })
  suspendedAfter!: string;

  @Field(() => Boolean, { description: "Some day of it lies in a year whose calendar is unknown." })
  provisional!: boolean;
}
