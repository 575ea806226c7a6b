import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Reach } from "../../audience/index.ts";
import { DepartmentType } from "../../people/index.ts";
import { type Board, SignatureState } from "./board.read.ts";

registerEnumType(SignatureState, {
  name: "SignatureState",
  description: "SIGNED the current version, OUTDATED: an older one, UNSIGNED: none (Mission R4).",
});

@ObjectType("SignatureCounts", {
  simpleResolvers: true,
  description:
    "In people. signed + outdated + unsigned = asked; missing = outdated + unsigned = reachable + unreachable (Mission R4).",
})
export class SignatureCountsType {
  @Field(() => Int, { description: "Those to whom the rulebook applies, each once." })
  asked!: number;

  @Field(() => Int)
  signed!: number;

  @Field(() => Int, { description: "Have signed an older version." })
  outdated!: number;

  @Field(() => Int)
  unsigned!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: "Missing, and a message gets there." })
  reachable!: number;

  @Field(() => Int, { description: "Missing, and no message gets there: unreachable is not slow." })
  unreachable!: number;

  @Field(() => Int, { description: "Missing, and has said no to this version." })
  declined!: number;

  @Field(() => Int, { description: "Missing, and on leave today: not reminded (Mission B15)." })
  away!: number;

  @Field(() => Int, { description: "Signed of those asked, in hundredths, rounded down." })
  percent!: number;
}

@ObjectType("SignatureDepartment", {
  simpleResolvers: true,
  description: "How a department stands, in people.",
})
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

@ObjectType("SignaturePerson", {
  simpleResolvers: true,
  description: "Somebody who is asked to sign (Mission R4, B7).",
})
export class SignaturePersonType {
  personId!: string;

  @Field(() => SignatureState)
  state!: SignatureState;

  @Field(() => Reach)
  reach!: Reach;

  @Field(() => Boolean, { description: "The caller's own row: it stands first." })
  isMe!: boolean;

  @Field(() => Date, { nullable: true, description: "When they signed, of whichever version." })
  signedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number of the newest version they signed.",
  })
  signedNumber!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: "When they first had the current version on screen.",
  })
  openedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When they first reached its end." })
  endReachedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why they will not sign the current version.",
  })
  declinedReason!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day that holds for this person.",
  })
  dueOn!: string | null;

  @Field(() => Boolean, {
    description: "On leave today: still asked, but not reminded (Mission B15).",
  })
  away!: boolean;

  @Field(() => Boolean, {
    description:
      "Signed after their day, or missing after it; not whoever is away, or was on that day.",
  })
  late!: boolean;

  @Field(() => Date, { nullable: true })
  lastNudgedAt!: Date | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@ObjectType("SignaturePersonPage", {
  simpleResolvers: true,
  description: "A page of people on a board.",
})
export class SignaturePersonPageType {
  @Field(() => [SignaturePersonType])
  nodes!: SignaturePersonType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("SignatureBoard", {
  description:
    "Who has signed and who has not, as far as the caller answers for them (Mission R4).",
})
export class SignatureBoardType implements Board {
  book!: Board["book"];
  version!: Board["version"];
  scope!: Board["scope"];
  groupId!: string | null;
}
