import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { CircularAudience } from "./circular.state.ts";

registerEnumType(CircularAudience, {
  name: "CircularAudience",
  description:
    "GROUP: whoever is in the group. MANAGERS: its owner and admins, the heads above it, the office.",
});

@OutputType(
  "Circular",
  "What a group or its managers read of a case, or what corrects it (Mission D4).",
)
export class CircularType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "0: the circular; 1 and on: its corrections." })
  number!: number;

  @Field(() => CircularAudience)
  audience!: CircularAudience;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  publishedAt!: number;

  groupId!: string;
  publishedById!: string | null;
}

@OutputType(
  "CircularProposal",
  "A circular that somebody proposed who may not publish one (Mission D4, D6).",
)
export class CircularProposalType {
  @Field(() => CircularAudience)
  audience!: CircularAudience;

  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why whom it is about has to be named; null: they are not.",
  })
  namedReason!: string | null;

  @Field(() => Date)
  at!: number;

  @Field(() => Date, { nullable: true })
  declinedAt!: number | null;

  @Field(() => String, { nullable: true, description: "Why it was not published." })
  declineReason!: string | null;

  byId!: string;
}

@InputType("PublishCircularInput", { description: "What is told of a case, and to whom." })
export class PublishCircularInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => CircularAudience)
  audience!: CircularAudience;

  @Field(() => String, {
    description: "2 to 1 000 characters. It names nobody, unless `namedReason` says why.",
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Why whom it is about has to be named; up to 200 characters. Who reported or was harmed never is.",
  })
  namedReason?: string | null;
}
