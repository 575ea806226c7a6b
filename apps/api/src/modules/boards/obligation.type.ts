import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DebtState, ObligationKind } from "./obligation.state.ts";

registerEnumType(ObligationKind, {
  name: "ObligationKind",
  description:
    "What is owed: NOTICE to confirm, RULES to sign, TASK to do, CLOSE_OUT: today's, to settle (Mission B6).",
});
registerEnumType(DebtState, {
  name: "DebtState",
  description:
    "DONE: answered; NEAR: still time; BEHIND: late by their own word, or due today when half are through; OVER; UNREACHABLE: nothing gets there, which is not slow; EXEMPT: on leave (Mission B6, B7).",
});

@ObjectType("ObligationColumn", {
  simpleResolvers: true,
  description: "Something that people of a group still owe, in people (Mission B6).",
})
export class ObligationColumnType {
  @Field(() => ID, {
    description: "Of the notice, the rulebook or the task; of the group for its close-out.",
  })
  id!: string;

  @Field(() => ObligationKind)
  kind!: ObligationKind;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Of rules: the day to sign by." })
  dueOn!: string | null;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: "Missing, whom a reminder would reach now." })
  nudgeable!: number;

  @Field(() => Int, { description: "Missing, and no message gets there." })
  unreachable!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When the first of those reminded lately may be reminded again.",
  })
  nudgeAgainAt!: Date | null;
}

@ObjectType("ObligationRow", {
  simpleResolvers: true,
  description: "Somebody in the group with all that they owe (Mission B6).",
})
export class ObligationRowType {
  personId!: string;
  departmentId!: string;

  @Field(() => Int, { description: "What they owe in this group, shown or not." })
  debts!: number;

  @Field(() => Boolean, { description: "The caller's own row: it stands first." })
  own!: boolean;

  @Field(() => Boolean)
  reachable!: boolean;

  @Field(() => Boolean, { description: "On leave now (Mission B15)." })
  away!: boolean;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => [DebtState], { description: "In the order of the columns." })
  cells!: DebtState[];
}

@ObjectType("ObligationMatrix", {
  simpleResolvers: true,
  description: "Who owes what in a group: members against what is open (Mission B6).",
})
export class ObligationMatrixType {
  @Field(() => [ObligationColumnType], {
    description: "The most pressing twelve: due today, then over, then what lies ahead.",
  })
  columns!: ObligationColumnType[];

  @Field(() => Int, { description: "How many more there are." })
  moreColumns!: number;

  @Field(() => [ObligationRowType])
  rows!: ObligationRowType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => Int, { description: "In the group." })
  people!: number;

  @Field(() => Int, { description: "Of these: who owe something." })
  indebted!: number;
}

@ObjectType("PersonDebt", {
  simpleResolvers: true,
  description: "Something that one person owes in a group (Mission B6).",
})
export class PersonDebtType {
  @Field(() => ObligationKind)
  kind!: ObligationKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true, description: "The deadline that holds for this person." })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => DebtState)
  state!: DebtState;
}
