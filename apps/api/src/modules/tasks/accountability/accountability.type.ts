import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { AccountabilityOccasion } from "./accountability.entity.ts";

registerEnumType(AccountabilityOccasion, {
  name: "AccountabilityOccasion",
  description: "What a person did without giving a reason (Mission T9).",
});

@OutputType(
  "AccountabilityItem",
  "A task was refused or reassigned without a reason, and the department head has to answer for it (Mission T9). Visible to the head (once they are no longer head, to those who are), the person concerned, the assigner while they could assign it, the group's owner and admins, the office and administrators.",
)
export class AccountabilityItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountabilityOccasion)
  occasion!: AccountabilityOccasion;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => Date)
  openedAt!: number;

  @Field(() => Date, { nullable: true })
  answeredAt!: number | null;

  answeredById!: string | null;
  assignmentId!: string;
  taskId!: string;
  groupId!: string;
  personId!: string;
  headId!: string | null;
  assignerId!: string;
  lineage!: string;
  stands!: number;
  headHolds!: number;
}

@OutputType("AccountabilityPage", "A page of accountability items, the newest first.")
export class AccountabilityPageType extends pageTypeOf(AccountabilityItemType) {}
