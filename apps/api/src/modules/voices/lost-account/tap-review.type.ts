import type { TapKind } from "@riqing/schema";
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { tapKinds } from "../../people/index.ts";

export const TapVerdict = enumOf("MINE", "NOT_MINE");
registerEnumType(TapVerdict, {
  name: "TapVerdict",
  description: "What the owner of an account says of a tap that was made in their name.",
});

@OutputType("TapToReview", "Something that was tapped while an account was lost (Mission V4).")
export class TapToReviewType {
  @Field(() => ID, { description: "Of this kind of tap." })
  id!: string;

  @Field(() => tapKinds.enumType)
  kind!: TapKind;

  @Field(() => String, { description: "What it was about." })
  title!: string;

  @Field(() => Date)
  at!: number;

  @Field(() => TapVerdict, { nullable: true, description: "Null: not answered yet." })
  verdict!: keyof typeof TapVerdict | null;

  @Field(() => Boolean, {
    description:
      "Whether the thing is asked again since. False of what was disowned: it stands, and whoever answers for the group is told.",
  })
  askedAgain!: number;
}

@OutputType("TapToReviewPage", "A page of taps, the newest first.")
export class TapToReviewPageType extends pageTypeOf(TapToReviewType) {}

@OutputType("DisownedDeed", "Something done in a group that its author says was not them.")
export class DisownedDeedType {
  @Field(() => ID)
  id!: string;

  @Field(() => tapKinds.enumType)
  kind!: TapKind;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { description: "When it was done." })
  tappedAt!: number;

  @Field(() => Date, { description: "When it was disowned." })
  reviewedAt!: number;

  personId!: string;
}

@OutputType("DisownedDeedPage", "A page of disowned deeds, the newest first.")
export class DisownedDeedPageType extends pageTypeOf(DisownedDeedType) {}

@InputType("ReviewTapInput", { description: "Whether a tap was the caller's." })
export class ReviewTapInput {
  @Field(() => ID)
  lossId!: string;

  @Field(() => tapKinds.enumType)
  kind!: TapKind;

  @Field(() => ID)
  tapId!: string;

  @Field(() => Boolean, { description: "False: it was somebody else." })
  mine!: boolean;
}
