import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { AccountabilityOccasion } from "./accountability.entity.ts";

registerEnumType(AccountabilityOccasion, {
  name: "AccountabilityOccasion",
  description: "What was done without a reason (Mission T9).",
});

@ObjectType("AccountabilityItem", {
  simpleResolvers: true,
  description:
    "That a task was refused or passed on without a reason, which the department head answers for (Mission T9): seen by them, whom it is about, the assigner, the group's owner and admins, the office and administrators.",
})
export class AccountabilityItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountabilityOccasion)
  occasion!: AccountabilityOccasion;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  assignmentId!: string;
  taskId!: string;
  groupId!: string;
  personId!: string;
  headId!: string | null;
  assignerId!: string;
  openedAt!: number;
  answeredAt!: number | null;
}

@ObjectType("AccountabilityPage", {
  simpleResolvers: true,
  description: "A page of accountability items, the newest first.",
})
export class AccountabilityPageType {
  @Field(() => [AccountabilityItemType])
  nodes!: AccountabilityItemType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
