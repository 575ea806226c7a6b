import { LIMITS } from "@riqing/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { LeftOutType } from "../batch/person-outcome.type.ts";
import { PersonType } from "../person.type.ts";

@OutputType("Invitation", "A code that binds the account of whoever enters it to one person.")
export class InvitationType {
  @Field(() => String, {
    description: "The code, as XXXXX-XXXXX. Shown once; only its hash is stored.",
  })
  code!: string;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => PersonType)
  person!: PersonType;
}

@InputType("IssueInvitationsInput", {
  description:
    "Who is invited: people by name; or those of a department, or of the whole organisation, who have never signed in.",
})
export class IssueInvitationsInput {
  @Field(() => [ID], { nullable: true, description: `1 to ${LIMITS.batchPeople} people.` })
  personIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "In place of personIds: a department, with all below it. Neither: everybody.",
  })
  departmentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Also to those who have an open invitation, which becomes invalid. Without it they are left as they are.",
  })
  again?: boolean | null;
}

@OutputType("InvitationBatch", "Invitations that were issued together; their codes are shown once.")
export class InvitationBatchType {
  @Field(() => [InvitationType])
  invitations!: InvitationType[];

  @Field(() => [LeftOutType])
  leftOut!: LeftOutType[];

  @Field(() => Int, { description: "How many have an open invitation, and keep it." })
  invitedBefore!: number;

  @Field(() => Int, { description: "How many more there are, for the next batch." })
  remaining!: number;
}
