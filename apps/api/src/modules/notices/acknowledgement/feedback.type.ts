import { Field, ID, ObjectType } from "type-graphql";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { FeedbackKind } from "../notice/notice.state.ts";

@ObjectType("Feedback", {
  simpleResolvers: true,
  description: "What a person wrote with their acknowledgement (Mission N4).",
})
export class FeedbackType {
  @Field(() => ID)
  id!: string;

  @Field(() => FeedbackKind, { nullable: true })
  kind!: FeedbackKind | null;

  @Field(() => String, { nullable: true, description: "Null if the kind says everything." })
  text!: string | null;

  @Field(() => Date)
  at!: number;

  personId!: string;
}

@ObjectType("FeedbackPage", { description: "A page of feedback, the newest first." })
export class FeedbackPageType extends pageTypeOf(FeedbackType) {}
