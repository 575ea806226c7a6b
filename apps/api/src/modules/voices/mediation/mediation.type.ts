import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { MediationState } from "./mediation.state.ts";

registerEnumType(MediationState, {
  name: "MediationState",
  description:
    "OPEN: they have not met. CONCLUDED: the parties are asked to confirm the outcome. AGREED: all have. ENDED: without agreement.",
});

@OutputType("MediationParty", "Who has the dispute.")
export class MediationPartyType {
  @Field(() => Date, { nullable: true, description: "When they confirmed the present wording." })
  confirmedAt!: number | null;

  mediationId!: string;
  personId!: string;
  confirmedRevision!: number | null;
  receiptId!: string | null;
}

@OutputType(
  "Mediation",
  "A dispute that is mediated; never a strike (Mission V5). Visible to its parties and its mediator, and to nobody else.",
)
export class MediationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Year and four random digits, such as "2026-0137".' })
  number!: string;

  @Field(() => ID, { description: "The group in which it was begun." })
  groupId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => MediationState)
  state!: MediationState;

  @Field(() => Date)
  startedAt!: number;

  @Field(() => String, { nullable: true, description: "The outcome in words, once there is one." })
  outcome!: string | null;

  @Field(() => Int, { description: "Which wording of the outcome it is; 0: there is none yet." })
  revision!: number;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "By which day it should move on before those concerned are told.",
  })
  riseOn!: string | null;

  @Field(() => Date, { nullable: true })
  endedAt!: number | null;

  raised!: number;
  otherGroupId!: string | null;
  startedById!: string;
  mediatorId!: string | null;
}

@OutputType("MediationPage", "A page of mediations, the newest first.")
export class MediationPageType extends pageTypeOf(MediationType) {}
