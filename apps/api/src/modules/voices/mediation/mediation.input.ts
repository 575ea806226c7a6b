import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArguments } from "../../../kernel/page.type.ts";
import { FilesField } from "../../files/index.ts";

@ArgsType()
export class MediationsArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: "Only those that are not over." })
  open?: boolean | null;
}

@InputType("StartMediationInput", { description: "A dispute that is to be mediated (Mission V5)." })
export class StartMediationInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => ID, { nullable: true, description: "Where it is between two groups." })
  otherGroupId?: string | null;

  @Field(() => [ID], {
    description:
      "2 to 10 members of the groups who have the dispute; the caller too, if they do. An owner who names others only proposes it.",
  })
  partyIds!: string[];

  @Field(() => String, { description: "2 to 40 characters." })
  title!: string;

  @Field(() => String, { description: "What it is about; 2 to 1 000 characters." })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: "No party. Left out: the owner who proposes it; else the parties choose one.",
  })
  mediatorId?: string | null;

  @FilesField("VOICE")
  fileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of the tap; sent again with the same one, it is the same mediation.",
  })
  tapId?: string | null;
}

@InputType("MediationMeetingInput", { description: "A meeting with the parties (Mission V5)." })
export class MediationMeetingInput {
  @Field(() => ID)
  mediationId!: string;

  @Field(() => GraphQLLocalDate, { description: "From the day it began until today." })
  heldOn!: string;

  @Field(() => String, { description: "What was said; 2 to 1 000 characters." })
  text!: string;

  @FilesField("VOICE")
  fileIds?: string[] | null;
}

@InputType("ConcludeMediationInput", { description: "How a mediation ends (Mission V5)." })
export class ConcludeMediationInput {
  @Field(() => ID)
  mediationId!: string;

  @Field(() => Boolean, {
    description:
      "True: the parties are asked to confirm the text. False: it ends without agreement.",
  })
  agreed!: boolean;

  @Field(() => String, {
    description: "The outcome in words, or why there is none; 2 to 1 000 characters.",
  })
  text!: string;
}

@InputType("ConfirmMediationInput", {
  description: "What a party says of the outcome (Mission V5).",
})
export class ConfirmMediationInput {
  @Field(() => ID)
  mediationId!: string;

  @Field(() => Int, { description: "Which wording they had on screen." })
  revision!: number;

  @Field(() => Boolean, { description: "False: they go on talking." })
  agrees!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Of who disagrees: what should be otherwise; up to 1 000 characters.",
  })
  text?: string | null;
}
