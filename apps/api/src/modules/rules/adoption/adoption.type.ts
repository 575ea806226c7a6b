import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { AdoptionLack, AdoptionStep } from "./adoption.policy.ts";

registerEnumType(AdoptionStep, {
  name: "AdoptionStep",
  description:
    "讨论稿发给全体职工, 职工代表大会讨论, 和工会或职工代表协商, 公示, 批准 (Mission R5).",
});
registerEnumType(AdoptionLack, {
  name: "AdoptionLack",
  description:
    "Of what there is no evidence. Without it, a version may be no ground for a penalty or a dismissal.",
});

@OutputType(
  "AdoptionEvidence",
  "A step by which a version was adopted, with files (Mission R5). It is never changed or removed.",
)
export class AdoptionEvidenceType {
  @Field(() => ID)
  id!: string;

  @Field(() => AdoptionStep)
  step!: AdoptionStep;

  @Field(() => GraphQLLocalDate)
  fromOn!: string;

  @Field(() => GraphQLLocalDate, { description: "Its last day." })
  untilOn!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Date)
  addedAt!: number;

  @Field(() => Boolean, { description: "Whether it was added after the publication." })
  afterPublication!: number;

  versionId!: string;
  addedById!: string;
}

@InputType("AttachAdoptionInput", {
  description: "Evidence of a step by which a version was adopted (Mission R5).",
})
export class AttachAdoptionInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => AdoptionStep)
  step!: AdoptionStep;

  @Field(() => GraphQLLocalDate, { description: "Today or earlier." })
  fromOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Its last day; left out, it took one day.",
  })
  untilOn?: string | null;

  @Field(() => String, { nullable: true, description: "Up to 200 characters." })
  note?: string | null;

  @Field(() => [ID], { description: "1 to 9 files uploaded with the purpose RULES_ADOPTION." })
  fileIds!: string[];
}
