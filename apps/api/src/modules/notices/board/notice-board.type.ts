import { Field, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { Reach } from "../../audience/index.ts";
import { DepartmentType } from "../../people/index.ts";
import { DeliveryStatusType } from "../../reach/index.ts";
import { FeedbackKind, ToldHow } from "../notice/notice.state.ts";
import type { NoticeBoard } from "./notice-board.service.ts";

/** Where somebody who was asked stands. */
export const AskedState = enumOf("CONFIRMED", "MISSING", "EXEMPT");
export type AskedState = keyof typeof AskedState;

registerEnumType(AskedState, {
  name: "AskedState",
  description: "The state of a person who was asked; EXEMPT means that no answer is needed.",
});

@OutputType(
  "BoardCounts",
  "Numbers of people: confirmed + missing + exempt = asked = frozen + joined − left; missing = reachable + unreachable (Mission N5).",
)
export class BoardCountsType {
  @Field(() => Int, { description: "People who were asked and have not left." })
  asked!: number;

  @Field(() => Int, { description: "People who were asked at publication." })
  frozen!: number;

  @Field(() => Int, { description: "People who joined later and were asked then." })
  joined!: number;

  @Field(() => Int, { description: "People who were asked and have left since." })
  left!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: "Missing people whom a nudge can reach." })
  reachable!: number;

  @Field(() => Int, {
    description: "Missing people whom no message can reach. They are not counted as slow.",
  })
  unreachable!: number;

  @Field(() => Int)
  exempt!: number;

  @Field(() => Int, { description: "People who confirmed after the deadline." })
  late!: number;

  @Field(() => Int, { description: "People who have had this text on screen." })
  opened!: number;

  @Field(() => Int, {
    description: "Percent confirmed of those who need to confirm, rounded down.",
  })
  percent!: number;
}

@OutputType(
  "BoardDepartment",
  "One department's numbers of people. Lists have the most missing first.",
)
export class BoardDepartmentType {
  @Field(() => DepartmentType)
  department!: DepartmentType;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  missing!: number;
}

@OutputType("BoardPerson", "A person who was asked (Mission N5, B7).")
export class BoardPersonType {
  personId!: string;

  @Field(() => AskedState)
  state!: AskedState;

  @Field(() => Reach)
  reach!: Reach;

  @Field(() => Boolean, { description: "Whether this is the caller's own row, which comes first." })
  isMe!: boolean;

  @Field(() => DeliveryStatusType, {
    nullable: true,
    description: "What became of the messages about it; null if none was sent (Mission B7).",
  })
  delivery!: DeliveryStatusType | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it reached them, or they saw it before that; null if it has not (Mission B7).",
  })
  deliveredAt!: Date | null;

  @Field(() => Date, { nullable: true })
  openedAt!: number | null;

  @Field(() => Date, { nullable: true })
  confirmedAt!: number | null;

  @Field(() => Boolean)
  late!: boolean;

  @Field(() => Date, { nullable: true, description: "The deadline that applies to this person." })
  dueAt!: number | null;

  @Field(() => FeedbackKind, { nullable: true })
  feedbackKind!: FeedbackKind | null;

  @Field(() => String, { nullable: true })
  feedback!: string | null;

  @Field(() => Date, { nullable: true })
  lastNudgedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When somebody told them by phone or in person (Mission N3).",
  })
  toldAt!: number | null;

  @Field(() => ToldHow, { nullable: true })
  toldHow!: ToldHow | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@OutputType("BoardPersonPage", "A page of people on a board.")
export class BoardPersonPageType extends pageTypeOf(BoardPersonType) {}

@OutputType(
  "NoticeBoard",
  "Who has confirmed a notice and who has not, among the people for whom the caller answers (Mission N5).",
)
export class NoticeBoardType implements NoticeBoard {
  notice!: NoticeBoard["notice"];
  scope!: NoticeBoard["scope"];
}
