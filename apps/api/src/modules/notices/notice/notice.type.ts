import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { FeedbackKind, Importance, NoticeState, ToldHow } from "./notice.state.ts";

registerEnumType(Importance, {
  name: "Importance",
  description:
    "ORDINARY is to be read, IMPORTANT acknowledged by a deadline, URGENT acknowledged now (Mission N3).",
});
registerEnumType(NoticeState, {
  name: "NoticeState",
  description: "Where a notice is in its life.",
});
registerEnumType(FeedbackKind, {
  name: "FeedbackKind",
  description: "What is said beside an acknowledgement: will do, a remark, or a question.",
});
registerEnumType(ToldHow, {
  name: "ToldHow",
  description: "How somebody was told in person (Mission N3).",
});

@ObjectType("Notice", {
  simpleResolvers: true,
  description: "An official notice to one or several groups (Mission N1–N6).",
})
export class NoticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeState)
  state!: NoticeState;

  @Field(() => Importance)
  importance!: Importance;

  @Field(() => String)
  subject!: string;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  publisherId!: string;
  revisionId!: string;
  revisionNumber!: number;
  asksLaterJoiners!: number;
  dueAt!: number | null;
  originalDueAt!: number | null;
  publishedAt!: number;
  withdrawnAt!: number | null;
}

@ObjectType("NoticePage", {
  simpleResolvers: true,
  description: "A page of notices, the newest first.",
})
export class NoticePageType {
  @Field(() => [NoticeType])
  nodes!: NoticeType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("NoticeRevision", {
  simpleResolvers: true,
  description: "The text of a notice from one moment on; it never changes (Mission N6).",
})
export class NoticeRevisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "1 is the first." })
  number!: number;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { description: "Why it is published." })
  purpose!: string;

  @Field(() => String, { nullable: true, description: "What this revision changed." })
  changeNote!: string | null;

  @Field(() => String, {
    description: "SHA-256 of the canonical JSON of {subject, purpose, body}.",
  })
  textHash!: string;

  dueAt!: number | null;
  publishedAt!: number;
  publishedById!: string;
}

@ObjectType("Acknowledgement", {
  simpleResolvers: true,
  description: "The caller's word that they have read a revision and act by it (Mission N4).",
})
export class AcknowledgementType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  revisionId!: string;

  @Field(() => Int)
  revisionNumber!: number;

  @Field(() => String, { description: "The sentence that was tapped." })
  statement!: string;

  @Field(() => String)
  textHash!: string;

  @Field(() => FeedbackKind, { nullable: true })
  feedbackKind!: FeedbackKind | null;

  @Field(() => String, { nullable: true })
  feedback!: string | null;

  @Field(() => ID)
  receiptId!: string;

  acknowledgedAt!: number;
  late!: number;
}

@ObjectType("NoticeCounts", {
  simpleResolvers: true,
  description: "What every member sees of a notice: numbers, no names (Mission N5).",
})
export class NoticeCountsType {
  @Field(() => Int, { description: "People asked who are still there." })
  asked!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int, { description: "People asked who need not answer." })
  exempt!: number;

  @Field(() => Int, { description: "Confirmed of those who need to, in hundredths, rounded down." })
  percent!: number;
}
