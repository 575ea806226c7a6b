import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { Reach } from "../../audience/index.ts";
import { DepartmentType } from "../../people/index.ts";
import { DeliveryStatusType } from "../../reach/index.ts";
import { type SignatureBoard, SignatureState } from "./signature-board.read.ts";

registerEnumType(SignatureState, {
  name: "SignatureState",
  description: "SIGNED: the current version. OUTDATED: an older one. UNSIGNED: none (Mission R4).",
});

@OutputType(
  "SignatureCounts",
  "Numbers of people: signed + outdated + unsigned = asked; missing = outdated + unsigned = reachable + unreachable (Mission R4).",
)
export class SignatureCountsType {
  @Field(() => Int, { description: "People to whom the rulebook applies, each counted once." })
  asked!: number;

  @Field(() => Int)
  signed!: number;

  @Field(() => Int, { description: "People who have signed an older version." })
  outdated!: number;

  @Field(() => Int)
  unsigned!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: "Missing people whom a message can reach." })
  reachable!: number;

  @Field(() => Int, {
    description: "Missing people whom no message can reach. They are not counted as slow.",
  })
  unreachable!: number;

  @Field(() => Int, { description: "Missing people who have declined this version." })
  declined!: number;

  @Field(() => Int, {
    description: "Missing people who are on leave today; they are not reminded (Mission B15).",
  })
  away!: number;

  @Field(() => Int, { description: "Percent signed of those asked, rounded down." })
  percent!: number;
}

@OutputType(
  "NudgeLeftOut",
  "Missing people whom a nudge leaves out, each counted once, by the first of these reasons: said no, on leave, unreachable, reminded lately.",
)
export class NudgeLeftOutType {
  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  away!: number;

  @Field(() => Int)
  unreachable!: number;

  @Field(() => Int)
  resting!: number;
}

@OutputType("SignatureDepartment", "One department's numbers of people.")
export class SignatureDepartmentType {
  @Field(() => DepartmentType)
  department!: DepartmentType;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  signed!: number;

  @Field(() => Int)
  outdated!: number;

  @Field(() => Int)
  unsigned!: number;

  @Field(() => Int)
  missing!: number;
}

@OutputType("SignaturePerson", "A person who is asked to sign (Mission R4, B7).")
export class SignaturePersonType {
  personId!: string;

  @Field(() => SignatureState)
  state!: SignatureState;

  @Field(() => Reach)
  reach!: Reach;

  @Field(() => Boolean, { description: "Whether this is the caller's own row, which comes first." })
  isMe!: boolean;

  @Field(() => DeliveryStatusType, {
    nullable: true,
    description: "What became of the messages about it; null if none was sent (Mission B7).",
  })
  delivery!: DeliveryStatusType | null;

  @Field(() => Date, { nullable: true, description: "When they last signed any version." })
  signedAt!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number of the newest version they signed.",
  })
  signedNumber!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: "When they first had the current version on screen.",
  })
  openedAt!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: "When they first reached the end of the current version.",
  })
  endReachedAt!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why they declined to sign the current version.",
  })
  declinedReason!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day by which this person is to sign.",
  })
  dueOn!: string | null;

  @Field(() => Boolean, {
    description: "Whether they are on leave today: still asked, but not reminded (Mission B15).",
  })
  away!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether they signed after their day, or have not signed and it has passed. Not for people who are on leave, or were on that day.",
  })
  late!: boolean;

  @Field(() => Date, { nullable: true })
  lastNudgedAt!: Date | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@OutputType("SignaturePersonPage", "A page of people on a board.")
export class SignaturePersonPageType extends pageTypeOf(SignaturePersonType) {}

@OutputType(
  "SignatureBoard",
  "Who has signed and who has not, among the people for whom the caller answers (Mission R4).",
)
export class SignatureBoardType implements SignatureBoard {
  book!: SignatureBoard["book"];
  version!: SignatureBoard["version"];
  scope!: SignatureBoard["scope"];
  groupId!: string | null;
}
