import type { ObligationKind } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { obligationKinds } from "./obligation.kinds.ts";
import { DebtState } from "./obligation.state.ts";

registerEnumType(DebtState, {
  name: "DebtState",
  description:
    "DONE: answered. OPEN: there is still time. NEAR: due today or tomorrow. BEHIND: confirmed late or past the person's own promise, or due today while half of those asked are done. OVER: overdue. UNREACHABLE: no message can reach the person, which does not count as slow. EXEMPT: on leave (Mission B6, B7).",
});

@OutputType(
  "ObligationColumn",
  "One open thing in a group, with the numbers of people who owe it (Mission B6).",
)
export class ObligationColumnType {
  @Field(() => ID, {
    description: "The id of what is owed; for a close-out, of the group.",
  })
  id!: string;

  @Field(() => obligationKinds.enumType)
  kind!: ObligationKind;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day by which it is due, where there is no instant.",
  })
  dueOn!: string | null;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: "Missing people whom a reminder would reach now." })
  nudgeable!: number;

  @Field(() => Int, { description: "Missing people whom no message can reach." })
  unreachable!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When the first person who was reminded recently may be reminded again.",
  })
  nudgeAgainAt!: Date | null;
}

@OutputType("ObligationRow", "One person in the group with everything they owe (Mission B6).")
export class ObligationRowType {
  personId!: string;
  departmentId!: string;

  @Field(() => Int, {
    description: "Number of things they owe in this group, also in columns that are not shown.",
  })
  debts!: number;

  @Field(() => Boolean, { description: "Whether this is the caller's own row, which comes first." })
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

@OutputType(
  "ObligationMatrix",
  "Who owes what in a group: members in rows, open things in columns (Mission B6).",
)
export class ObligationMatrixType {
  @Field(() => [ObligationColumnType], {
    description: "The twelve most urgent: due today, then overdue, then later.",
  })
  columns!: ObligationColumnType[];

  @Field(() => Int, { description: "Number of columns that are not shown." })
  moreColumns!: number;

  @Field(() => [ObligationRowType])
  rows!: ObligationRowType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => Int, { description: "Number of people in the group." })
  people!: number;

  @Field(() => Int, { description: "Number of people who owe something." })
  indebted!: number;
}

@OutputType("PersonDebt", "One thing that a person owes in a group (Mission B6).")
export class PersonDebtType {
  @Field(() => obligationKinds.enumType)
  kind!: ObligationKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true, description: "The deadline that applies to this person." })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => DebtState)
  state!: DebtState;
}
