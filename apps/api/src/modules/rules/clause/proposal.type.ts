import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { TapIdField } from "../../../kernel/input.type.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { ProposalState } from "./proposal.state.ts";

registerEnumType(ProposalState, {
  name: "ProposalState",
  description: "OPEN; TAKEN into a draft; DECLINED with a reason.",
});

@OutputType(
  "RevisionProposal",
  "Another wording of a clause that a member proposes (Mission R5). Whoever may decide sees it, and its proposer.",
)
export class RevisionProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  rulebookId!: string;

  @Field(() => ID, { description: "The clause, through all versions." })
  clauseKey!: string;

  @Field(() => ID)
  versionId!: string;

  @Field(() => Int, { description: "The version on which it was proposed." })
  versionNumber!: number;

  @Field(() => String, { description: "The wording that is proposed." })
  text!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => Date)
  proposedAt!: number;

  @Field(() => GraphQLLocalDate, { description: "The last day for the office to decide." })
  dueOn!: string;

  @Field(() => ProposalState)
  state!: ProposalState;

  @Field(() => Date, {
    nullable: true,
    description: "When it went up to the administrators, because nobody had decided.",
  })
  raisedAt!: number | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: number | null;

  @Field(() => String, { nullable: true, description: "Why it was declined." })
  decisionReason!: string | null;

  proposerId!: string;
  decidedById!: string | null;
  takenIntoId!: string | null;
}

@OutputType("RevisionProposalPage", "A page of proposals, the newest first.")
export class RevisionProposalPageType extends pageTypeOf(RevisionProposalType) {}

@InputType("ProposeRevisionInput", { description: "Another wording of a clause (Mission R5)." })
export class ProposeRevisionInput {
  @Field(() => ID, { description: "The published version that was on screen." })
  versionId!: string;

  @Field(() => ID)
  clauseKey!: string;

  @Field(() => String, { description: "1 to 5 000 characters, other than the clause has." })
  text!: string;

  @Field(() => String, { description: "1 to 200 characters." })
  reason!: string;

  @TapIdField()
  tapId?: string | null;
}

@InputType("DecideRevisionInput", { description: "What the office says of a proposal." })
export class DecideRevisionInput {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => Boolean, { description: "Whether it is taken into the draft." })
  taken!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Why it is declined; 1 to 200 characters, ignored if it is taken.",
  })
  reason?: string | null;
}
