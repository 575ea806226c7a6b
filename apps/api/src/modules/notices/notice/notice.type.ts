import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { ReachGapEnum } from "../../audience/index.ts";
import { FeedbackKind, Importance, NoticeFilter, NoticeState, ToldHow } from "./notice.state.ts";

registerEnumType(Importance, {
  name: "Importance",
  description:
    "ORDINARY: to be read. IMPORTANT: to be acknowledged by a deadline. URGENT: to be acknowledged now (Mission N3).",
});
registerEnumType(NoticeState, {
  name: "NoticeState",
  description: "The state of a notice.",
});
registerEnumType(NoticeFilter, {
  name: "NoticeFilter",
  description:
    "Which notices a list is of: those that the caller has yet to acknowledge, has published, or that were withdrawn.",
});
registerEnumType(FeedbackKind, {
  name: "FeedbackKind",
  description: "The kind of feedback with an acknowledgement: will do, a remark, or a question.",
});
registerEnumType(ToldHow, {
  name: "ToldHow",
  description: "How a person was told: by phone or in person (Mission N3).",
});

@OutputType("Notice", "An official notice to one or several groups (Mission N1–N6).")
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

  @Field(() => Date)
  publishedAt!: number;

  @Field(() => Date, { nullable: true })
  withdrawnAt!: number | null;

  @Field(() => Boolean, { description: "Whether people who join later are asked, too." })
  asksLaterJoiners!: number;

  @Field(() => Date, { nullable: true, description: "The deadline as first published." })
  originalDueAt!: number | null;

  publisherId!: string;
  revisionId!: string;
  revisionNumber!: number;
  dueAt!: number | null;
}

@OutputType("NoticePage", "A page of notices, the newest first.")
export class NoticePageType extends pageTypeOf(NoticeType) {}

@OutputType("NoticeRevision", "One version of a notice's text; it never changes (Mission N6).")
export class NoticeRevisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "1-based number." })
  number!: number;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { description: "Why it is published." })
  purpose!: string;

  @Field(() => String, {
    nullable: true,
    description: "What this revision changed, in a sentence.",
  })
  changeNote!: string | null;

  @Field(() => String, {
    description:
      "SHA-256 of the canonical JSON of {subject, purpose, body}; where it has files, of {subject, purpose, body, files}, with the `sha256` of each.",
  })
  textHash!: string;

  @Field(() => Date, { nullable: true })
  dueAt!: number | null;

  @Field(() => Date)
  publishedAt!: number;

  publishedById!: string;
  fileIds!: string | null;
}

@OutputType(
  "Acknowledgement",
  "The caller's statement that they have read a revision and will act on it (Mission N4).",
)
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

  @Field(() => Date)
  acknowledgedAt!: number;

  @Field(() => Boolean, {
    description: "Whether it came after the deadline that applied to the caller.",
  })
  late!: number;
}

@OutputType(
  "NoticeCounts",
  "What every member sees about a notice: numbers, no names (Mission N5).",
)
export class NoticeCountsType {
  @Field(() => Int, { description: "People who were asked and have not left." })
  asked!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int, { description: "People asked who need not answer." })
  exempt!: number;

  @Field(() => Int, {
    description: "Percent confirmed of those who need to confirm, rounded down.",
  })
  percent!: number;
}

@OutputType("NoticeAudience", "How many people a notice would ask if it were published now.")
export class NoticeAudienceType {
  @Field(() => Int, { description: "Everybody in the groups addressed, each once." })
  asked!: number;

  @Field(() => Int, { description: "Of them, on leave on the day of the deadline: not counted." })
  exempt!: number;

  @Field(() => Int, { description: "Of the others, those whom no message can reach." })
  unreachable!: number;
}

@OutputType(
  "ReachGapCount",
  "How many people no message would reach now, for one reason (Mission B7).",
)
export class ReachGapCountType {
  @Field(() => ReachGapEnum)
  why!: keyof typeof ReachGapEnum;

  @Field(() => Int)
  count!: number;

  /** Read by ReachGapFields.people. */
  personIds!: string[];
}

@OutputType(
  "Reachability",
  "How many of those a notice would ask a message would reach now (Mission B7).",
)
export class ReachabilityType {
  @Field(() => Int, { description: "Those asked who are not away." })
  asked!: number;

  @Field(() => Int)
  reachable!: number;

  @Field(() => [ReachGapCountType])
  gaps!: ReachGapCountType[];
}
