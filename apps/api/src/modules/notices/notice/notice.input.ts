import { Field, ID, InputType } from "type-graphql";
import { DeviceField, TapIdField } from "../../../kernel/input.type.ts";
import { FilesField } from "../../files/index.ts";
import { FeedbackKind, Importance } from "./notice.state.ts";

@InputType("AudienceInput", {
  description:
    "A group: all of it, or only up to 100 departments (with all below them) and up to 500 people.",
})
export class AudienceInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => [ID], { nullable: true })
  departmentIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  personIds?: string[] | null;
}

@InputType("PublishNoticeInput", { description: "A notice to be published (Mission N1, N3, N10)." })
export class PublishNoticeInput {
  @Field(() => [AudienceInput], { description: "1 to 20 groups, each once." })
  audience!: AudienceInput[];

  @Field(() => Importance)
  importance!: Importance;

  @Field(() => String, { description: "2 to 60 characters." })
  subject!: string;

  @Field(() => String, { description: "Why it is published; 1 to 300 characters." })
  purpose!: string;

  @Field(() => String, { description: "1 to 5 000 characters." })
  body!: string;

  @Field(() => Date, { nullable: true, description: "Required unless the notice is ORDINARY." })
  dueAt?: Date | null;

  @Field(() => Boolean, { description: "Whether people who join later are asked, too." })
  asksLaterJoiners!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether to publish although there is a similar notice.",
  })
  evenIfSimilar?: boolean | null;

  @FilesField("NOTICE")
  fileIds?: string[] | null;

  @TapIdField()
  tapId?: string | null;
}

@InputType("AcknowledgeNoticeInput", { description: "A tap on what was on screen (Mission N4)." })
export class AcknowledgeNoticeInput {
  @Field(() => ID)
  noticeId!: string;

  @Field(() => ID, { description: "The revision that was on screen." })
  revisionId!: string;

  @Field(() => FeedbackKind, { nullable: true })
  feedbackKind?: FeedbackKind | null;

  @Field(() => String, {
    nullable: true,
    description: "Up to 300 characters; whoever sees the board sees it.",
  })
  feedback?: string | null;

  @TapIdField()
  tapId?: string | null;

  @DeviceField()
  device?: string | null;
}

@InputType("AddNoticeFeedbackInput", {
  description: "What somebody says after they have acknowledged (Mission N4).",
})
export class AddNoticeFeedbackInput {
  @Field(() => ID)
  noticeId!: string;

  @Field(() => FeedbackKind)
  kind!: FeedbackKind;

  @Field(() => String, {
    description: "1 to 300 characters, together with what was said before.",
  })
  text!: string;
}

@InputType("ReviseNoticeInput", { description: "The whole corrected text (Mission N6)." })
export class ReviseNoticeInput {
  @Field(() => ID)
  noticeId!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Date, { nullable: true })
  dueAt?: Date | null;

  @Field(() => String, { description: "What is corrected, in a sentence; 1 to 200 characters." })
  changeNote!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Files uploaded with the purpose NOTICE. Together with those that stay, up to 9.",
  })
  fileIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Files of the current revision that the new one leaves out; the others stay. Earlier revisions keep theirs.",
  })
  removeFileIds?: string[] | null;
}
