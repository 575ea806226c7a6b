import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Reach } from "../../audience/index.ts";
import { DepartmentType } from "../../people/index.ts";
import { FeedbackKind, ToldHow } from "../notice/notice.state.ts";
import type { NoticeBoard } from "./notice-board.service.ts";

/** Where somebody who was asked stands. */
export const AskedState = { CONFIRMED: "CONFIRMED", MISSING: "MISSING", EXEMPT: "EXEMPT" } as const;
export type AskedState = keyof typeof AskedState;

registerEnumType(AskedState, {
  name: "AskedState",
  description: "Where somebody who was asked stands; EXEMPT need not answer.",
});

@ObjectType("BoardCounts", {
  simpleResolvers: true,
  description:
    "In people. confirmed + missing + exempt = asked = frozen + joined − left; missing = reachable + unreachable (Mission N5).",
})
export class BoardCountsType {
  @Field(() => Int, { description: "Asked and still there." })
  asked!: number;

  @Field(() => Int, { description: "Asked when it was published." })
  frozen!: number;

  @Field(() => Int, { description: "Asked on joining later." })
  joined!: number;

  @Field(() => Int, { description: "Asked, and gone since." })
  left!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: "Missing, and a nudge would get there." })
  reachable!: number;

  @Field(() => Int, { description: "Missing, and no message gets there: unreachable is not slow." })
  unreachable!: number;

  @Field(() => Int)
  exempt!: number;

  @Field(() => Int, { description: "Confirmed, after the deadline." })
  late!: number;

  @Field(() => Int, { description: "Have had this text on screen." })
  opened!: number;

  @Field(() => Int, { description: "Confirmed of those who need to, in hundredths, rounded down." })
  percent!: number;
}

@ObjectType("BoardDepartment", {
  simpleResolvers: true,
  description: "How a department stands, in people; the most missing first.",
})
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

@ObjectType("BoardPerson", {
  simpleResolvers: true,
  description: "Somebody who was asked (Mission N5, B7).",
})
export class BoardPersonType {
  personId!: string;

  @Field(() => AskedState)
  state!: AskedState;

  @Field(() => Reach)
  reach!: Reach;

  @Field(() => Boolean, { description: "The caller's own row: it stands first." })
  isMe!: boolean;

  @Field(() => Date, { nullable: true, description: "Null: no message could arrive yet." })
  deliveredAt!: Date | null;

  @Field(() => Date, { nullable: true })
  openedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => Boolean)
  late!: boolean;

  @Field(() => Date, { nullable: true, description: "The deadline that holds for this person." })
  dueAt!: Date | null;

  @Field(() => FeedbackKind, { nullable: true })
  feedbackKind!: FeedbackKind | null;

  @Field(() => String, { nullable: true })
  feedback!: string | null;

  @Field(() => Date, { nullable: true })
  lastNudgedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When somebody told them in person (Mission N3).",
  })
  toldAt!: Date | null;

  @Field(() => ToldHow, { nullable: true })
  toldHow!: ToldHow | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@ObjectType("BoardPersonPage", {
  simpleResolvers: true,
  description: "A page of people on a board.",
})
export class BoardPersonPageType {
  @Field(() => [BoardPersonType])
  nodes!: BoardPersonType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("NoticeBoard", {
  description:
    "Who has confirmed a notice and who has not, as far as the caller answers for them (Mission N5).",
})
export class NoticeBoardType implements NoticeBoard {
  notice!: NoticeBoard["notice"];
  scope!: NoticeBoard["scope"];
}
