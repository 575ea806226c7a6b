import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DeviceField, TapIdField } from "../../../kernel/input.type.ts";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType(
  "RulesSignature",
  "One person's electronic signature of one version (Mission R3); it never changes.",
)
export class RulesSignatureType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "The sentence that was signed." })
  statement!: string;

  @Field(() => String, { description: "Hash of the text that was on screen." })
  textHash!: string;

  @Field(() => String, { description: "The person's name in the roster at that time." })
  personName!: string;

  @Field(() => ID)
  versionId!: string;

  @Field(() => Int)
  versionNumber!: number;

  @Field(() => ID)
  receiptId!: string;

  @Field(() => Date)
  signedAt!: number;

  @Field(() => Boolean, {
    description: "Whether it was signed after the day by which this person was to sign.",
  })
  late!: number;
}

@OutputType(
  "RulesReading",
  "When the caller first had a version, and its last clause, on screen (Mission R3).",
)
export class RulesReadingType {
  @Field(() => Date)
  openedAt!: number;

  @Field(() => Date, { nullable: true })
  endReachedAt!: number | null;
}

@ObjectType("RulesDecline", {
  description:
    "The caller declined to sign, with the reason (Mission R3). They may still sign later.",
})
export class RulesDeclineType {
  @Field(() => String)
  reason!: string;

  @Field(() => Date, { name: "at" })
  declinedAt!: number;
}

@InputType("SignRulesInput", { description: "A signature of what was on screen (Mission R3)." })
export class SignRulesInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => String, { description: "Hash of the text that was on screen." })
  textHash!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Optional. Strokes separated by ";", points by a space, each point "x,y" from 0 to 1000; up to 20 000 characters.',
  })
  handwriting?: string | null;

  @DeviceField()
  device?: string | null;

  @TapIdField()
  tapId?: string | null;
}
