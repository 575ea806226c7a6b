import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

@ObjectType("RulesSignature", {
  simpleResolvers: true,
  description: "One person's electronic signature of one version (Mission R3); it never changes.",
})
export class RulesSignatureType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "The sentence that was signed." })
  statement!: string;

  @Field(() => String, { description: "Of the text that was on screen." })
  textHash!: string;

  @Field(() => String, { description: "As the roster had it." })
  personName!: string;

  @Field(() => ID)
  versionId!: string;

  @Field(() => Int)
  versionNumber!: number;

  @Field(() => ID)
  receiptId!: string;

  signedAt!: number;
  late!: number;
}

@ObjectType("RulesReading", {
  description:
    "When the caller first had a version on screen, and when its last clause (Mission R3).",
})
export class RulesReadingType {
  openedAt!: number;
  endReachedAt!: number | null;
}

@ObjectType("RulesDecline", {
  simpleResolvers: true,
  description:
    "That the caller will not sign, and why (Mission R3); they may still change their mind.",
})
export class RulesDeclineType {
  @Field(() => String)
  reason!: string;

  declinedAt!: number;
}

@InputType("SignRulesInput", { description: "A signature of what was on screen (Mission R3)." })
export class SignRulesInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => String, { description: "Of what was on screen." })
  textHash!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Never needed. Strokes parted by ";", points by a space, each "x,y" from 0 to 1000; up to 20 000 characters.',
  })
  handwriting?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was tapped on; kept with the evidence.",
  })
  device?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The client's name for this tap: twice is once.",
  })
  tapId?: string | null;
}
