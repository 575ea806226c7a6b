import { Field, ID } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { FeedbackKind } from "../notice/notice.state.ts";

@OutputType("Feedback", "What a person wrote with their acknowledgement or after it (Mission N4).")
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

@OutputType("FeedbackPage", "A page of feedback, the newest first.")
export class FeedbackPageType extends pageTypeOf(FeedbackType) {}
